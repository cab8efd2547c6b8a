import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type AliasEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Place, YamlDocument, YamlEntry, YamlNode, YamlPath, YamlProblem } from './yaml.js';

/** Builds the tree of nodes out of the parser's flat list of events. */
export function treeOf(
  source: string,
  events: readonly Event[],
  placeAt: (offset: number) => Place,
): YamlDocument {
  const tree = new Tree(source, events, placeAt);
  return { root: tree.read(), problems: tree.problems };
}

const coreTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
const tagsByText = new Map(coreTags.map((tag) => [tag.tagName.replace('tag:yaml.org,2002:', '!!'), tag]));

class Tree {
  readonly problems: YamlProblem[] = [];
  private next = 0;
  /** Where the last event stood: an empty value has no offset of its own. */
  private offset = 0;
  private aliases = 0;
  private readonly anchors = new Map<string, YamlNode | 'open' | 'has aliases'>();

  constructor(
    private readonly source: string,
    private readonly events: readonly Event[],
    private readonly placeAt: (offset: number) => Place,
  ) {}

  read(): YamlNode | undefined {
    if (this.take() === undefined) return undefined;
    const root = this.node([]);
    // What is left is the end of the document, or a second one.
    if (this.events.length > this.next + 1) {
      const second = this.events
        .slice(this.next + 2)
        .map(startOf)
        .find((start) => start >= 0);
      this.offset = second ?? this.source.length;
      this.report([], 'a second document', 'keep one document, without --- in between');
    }
    return root;
  }

  private node(path: YamlPath): YamlNode {
    const event = this.take();
    const place = this.placeAt(this.offset);
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.anchored(event, () => ({ kind: 'scalar', place, value: this.scalar(event, path) }));
      case EVENT_ID.SEQUENCE:
        return this.anchored(event, () => ({ kind: 'sequence', place, items: this.items(path) }));
      case EVENT_ID.MAPPING:
        return this.anchored(event, () => ({ kind: 'mapping', place, entries: this.entries(path) }));
      case EVENT_ID.ALIAS:
        return { ...this.aliased(event, path), place };
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
      case undefined:
        throw new Error('the YAML parser left out a value');
    }
  }

  private items(path: YamlPath): YamlNode[] {
    const items: YamlNode[] = [];
    while (!this.closes()) items.push(this.node([...path, items.length]));
    return items;
  }

  private entries(path: YamlPath): YamlEntry[] {
    const entries = new Map<string, YamlEntry>();
    while (!this.closes()) {
      const [key, keyPlace] = this.key(path);
      const below = [...path, key];
      if (entries.has(key)) {
        this.report(
          below,
          'a key that is there already',
          `the first one is on line ${entries.get(key)?.keyPlace.line ?? 0}`,
        );
      } else if (key === '<<') {
        this.report(below, 'a merge key', 'they are not supported: write the keys out');
      }
      const value = this.node(below);
      if (!entries.has(key)) entries.set(key, { key, keyPlace, value });
    }
    return [...entries.values()];
  }

  private key(path: YamlPath): [string, Place] {
    const event = this.events[this.next];
    if (event?.type === EVENT_ID.SCALAR) {
      this.take();
      return [getScalarValue(this.source, event), this.placeAt(this.offset)];
    }
    this.node(path);
    this.report(path, 'a key that is not plain text');
    return ['', this.placeAt(this.offset)];
  }

  private scalar(event: ScalarEvent, path: YamlPath): string | number | boolean | null {
    const text = getScalarValue(this.source, event);
    const tag = this.source.slice(event.tagStart, event.tagEnd);
    if (tag === '' && event.style !== SCALAR_STYLE.PLAIN) return text;
    if (tag === '!!str' || tag === '!') return text;
    const known = tagsByText.get(tag);
    const candidates = tag === '' ? coreTags : known === undefined ? [] : [known];
    for (const candidate of candidates) {
      const value: unknown = candidate.resolve(text, tag !== '', candidate.tagName);
      if (value !== NOT_RESOLVED) return value as number | boolean | null;
    }
    if (tag !== '') this.report(path, 'a value that does not go with its tag', 'leave the tag out');
    return text;
  }

  private anchored(event: ScalarEvent | SequenceEvent | MappingEvent, build: () => YamlNode): YamlNode {
    const name = this.source.slice(event.anchorStart, event.anchorEnd);
    if (name === '') return build();
    const aliasesBefore = this.aliases;
    this.anchors.set(name, 'open');
    const node = build();
    this.anchors.set(name, this.aliases === aliasesBefore ? node : 'has aliases');
    return node;
  }

  private aliased(event: AliasEvent, path: YamlPath): YamlNode {
    this.aliases += 1;
    const node = this.anchors.get(this.source.slice(event.anchorStart, event.anchorEnd));
    if (typeof node === 'object') return node;
    // Aliases of aliases are how a few lines grow into gigabytes.
    const message =
      node === undefined ? 'an alias without an anchor above it' : 'an alias that leads to another alias';
    this.report(path, message, 'write the value out; text that starts with * needs quotes');
    return { kind: 'scalar', place: this.placeAt(this.offset), value: null };
  }

  private closes(): boolean {
    const closes = this.events[this.next]?.type === EVENT_ID.POP;
    if (closes) this.next += 1;
    return closes;
  }

  private take(): Event | undefined {
    const event = this.events[this.next];
    this.next += 1;
    const start = event === undefined ? -1 : startOf(event);
    if (start >= 0) this.offset = start;
    return event;
  }

  private report(path: YamlPath, message: string, hint?: string): void {
    const place = this.placeAt(this.offset);
    this.problems.push({ path, place, message, ...(hint !== undefined && { hint }) });
  }
}

/** The offset of an event's first character, -1 when it has none in the text. */
function startOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const isQuoted =
        event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      return isQuoted ? event.valueStart - 1 : event.valueStart;
    }
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
      return -1;
  }
}
