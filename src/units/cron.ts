import { accept, refuse, type Parsed } from './parsed.js';

/** A five-field cron expression, as cron(8) reads it, in the local time of the machine. */
export interface CronSchedule {
  /** The five fields as written, one space between them. */
  readonly text: string;
  /** Sorted and without repeats, like all the sets below. */
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  /** 1 is January. */
  readonly months: readonly number[];
  /** 0 is Sunday, 6 is Saturday. */
  readonly daysOfWeek: readonly number[];
  /** Whether a day must be in both sets of days, or in one of them; cron's rule when neither starts with `*`. */
  readonly days: 'both' | 'either';
}

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names that stand for min, min + 1, … */
  readonly names?: readonly string[];
}

const fields: readonly Field[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of the month', min: 1, max: 31 },
  {
    name: 'month',
    min: 1,
    max: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'day of the week', min: 0, max: 7, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

const expected = 'a cron expression of five fields such as */15 * * * *';
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a five-field cron expression. Nicknames such as `@daily` and a field for seconds are refused. */
export function parseCron(text: string): Parsed<CronSchedule> {
  const words = text.trim().split(/\s+/);
  if (text.trim().startsWith('@')) return refuse(expected, 'write @daily as 0 0 * * *');
  if (words.length !== fields.length) {
    return refuse(expected, 'minute, hour, day of the month, month, day of the week');
  }
  const sets: number[][] = [];
  for (const [i, field] of fields.entries()) {
    const set = parseField(words[i] ?? '', field);
    if (typeof set === 'string') return refuse(expected, set);
    sets.push(set);
  }
  const [minutes = [], hours = [], daysOfMonth = [], months = [], weekdays = []] = sets;
  const schedule: CronSchedule = {
    text: words.join(' '),
    minutes,
    hours,
    daysOfMonth,
    months,
    daysOfWeek: sortedSet(weekdays.map((day) => day % 7)),
    days: words[2]?.startsWith('*') === true || words[4]?.startsWith('*') === true ? 'both' : 'either',
  };
  if (!canRun(schedule)) return refuse('a schedule that comes round', 'no such month has such a day');
  return accept(schedule);
}

/** The first minute after `after` at which the schedule runs, in local time. */
export function nextRun(schedule: CronSchedule, after: Date): Date {
  const [year, month, today] = [after.getFullYear(), after.getMonth(), after.getDate()];
  // A 29 February that must also be a certain weekday comes round within 40 years.
  for (let offset = 0; offset <= 40 * 366; offset += 1) {
    const day = new Date(year, month, today + offset);
    if (!runsOn(schedule, day)) continue;
    for (const hour of schedule.hours) {
      for (const minute of schedule.minutes) {
        const run = new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute);
        if (run > after) return run;
      }
    }
  }
  throw new RangeError(`the schedule ${schedule.text} never runs`);
}

function runsOn(schedule: CronSchedule, day: Date): boolean {
  if (!schedule.months.includes(day.getMonth() + 1)) return false;
  const inMonth = schedule.daysOfMonth.includes(day.getDate());
  const inWeek = schedule.daysOfWeek.includes(day.getDay());
  return schedule.days === 'both' ? inMonth && inWeek : inMonth || inWeek;
}

function canRun(schedule: CronSchedule): boolean {
  const firstDay = Math.min(...schedule.daysOfMonth);
  return (
    schedule.days === 'either' || schedule.months.some((month) => firstDay <= (longestMonths[month - 1] ?? 0))
  );
}

/** The values that a field stands for, or what is wrong with it. */
function parseField(text: string, field: Field): number[] | string {
  const values: number[] = [];
  for (const part of text.split(',')) {
    const [, from, to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === undefined) return `the ${field.name} '${part}' is not a value, a range or a step`;
    if (from === '*' && to !== undefined) return `the ${field.name} '${part}' mixes * and a range`;
    const first = from === '*' ? field.min : valueOf(from, field);
    // A step without a range, as in 5/15, goes on to the end of the field.
    const open = from === '*' || (to === undefined && step !== undefined);
    const last = to === undefined ? (open ? field.max : first) : valueOf(to, field);
    const stride = Number(step ?? 1);
    if (first === undefined || last === undefined || stride === 0) {
      return `the ${field.name} '${part}' is not within ${field.min} to ${field.max}`;
    }
    if (last < first) return `the ${field.name} '${part}' ends before it starts`;
    for (let value = first; value <= last; value += stride) values.push(value);
  }
  return sortedSet(values);
}

function valueOf(text: string, field: Field): number | undefined {
  const named = field.names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0) return named + field.min;
  if (!/^\d+$/.test(text)) return undefined;
  const value = Number(text);
  return value >= field.min && value <= field.max ? value : undefined;
}

function sortedSet(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
