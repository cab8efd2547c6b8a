import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRun, parseCron, type CronSchedule } from '../../src/units/cron.js';
import { refusalOf, valueOf } from './refusal.js';

describe('a cron expression', () => {
  it.each([
    ['*/15 * * * *', 'minutes', [0, 15, 30, 45]],
    ['5/20 * * * *', 'minutes', [5, 25, 45]],
    ['10-20/5,3 * * * *', 'minutes', [3, 10, 15, 20]],
    ['0 0 * * *', 'hours', [0]],
    ['0 0 1,15 * *', 'daysOfMonth', [1, 15]],
    ['0 0 * Feb-apr *', 'months', [2, 3, 4]],
    ['0 0 * * Mon-FRI', 'daysOfWeek', [1, 2, 3, 4, 5]],
    ['0 0 * * 5-7', 'daysOfWeek', [0, 5, 6]],
    ['0 0 1 * 1', 'days', 'either'],
    ['0 0 */2 * 1', 'days', 'both'],
  ] as const)('%s has the %s %j', (text, field, values) => {
    expect(valueOf(parseCron(text))[field]).toEqual(values);
  });

  it('keeps its text, with one space between the fields', () => {
    expect(valueOf(parseCron('  0  0 *\t* * ')).text).toBe('0 0 * * *');
  });

  it.each([
    ['', 'minute, hour, day of the month, month, day of the week'],
    ['* * * *', 'minute, hour'],
    ['0 * * * * *', 'minute, hour'],
    ['@daily', 'write @daily as 0 0 * * *'],
    ['60 * * * *', "the minute '60' is not within 0 to 59"],
    ['* 24 * * *', "the hour '24' is not within 0 to 23"],
    ['* * 0 * *', "the day of the month '0' is not within 1 to 31"],
    ['* * * 13 *', "the month '13' is not within 1 to 12"],
    ['* * * * 8', "the day of the week '8' is not within 0 to 7"],
    ['* * * * mond', "the day of the week 'mond' is not within"],
    ['*/0 * * * *', "the minute '*/0' is not within"],
    ['20-10 * * * *', "the minute '20-10' ends before it starts"],
    ['*-5 * * * *', 'mixes * and a range'],
    ['1,,2 * * * *', "the minute '' is not a value, a range or a step"],
    ['-5 * * * *', "the minute '-5' is not a value, a range or a step"],
    ['0 0 31 2,4 *', 'no such month has such a day'],
  ])("refuses '%s'", (text, reason) => {
    expect(refusalOf(parseCron(text))).toContain(reason);
  });

  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(expressions(), (text) => {
        const schedule = valueOf(parseCron(text));
        expect(parseCron(schedule.text)).toEqual({ ok: true, value: schedule });
      }),
    );
  });
});

describe('the next run', () => {
  it.each([
    ['*/15 * * * *', '2026-03-01T10:07:30', '2026-03-01T10:15:00'],
    ['*/15 * * * *', '2026-03-01T10:15:00', '2026-03-01T10:30:00'],
    ['0 0 * * *', '2026-12-31T23:59:59', '2027-01-01T00:00:00'],
    ['30 4 29 2 *', '2026-01-01T00:00:00', '2028-02-29T04:30:00'],
    ['0 9 13 * 5', '2026-11-10T00:00:00', '2026-11-13T09:00:00'],
    ['0 9 1 * 5', '2026-11-21T00:00:00', '2026-11-27T09:00:00'],
    ['0 9 */31 * 1', '2026-11-21T00:00:00', '2027-02-01T09:00:00'],
  ])('of %s after %s is %s', (text, after, next) => {
    expect(nextRun(valueOf(parseCron(text)), new Date(after))).toEqual(new Date(next));
  });

  it('is the first minute that the fields allow', () => {
    fc.assert(
      fc.property(
        expressions(),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        (text, after) => {
          const schedule = valueOf(parseCron(text));
          const next = nextRun(schedule, after);
          expect(next > after && allows(schedule, next)).toBe(true);
          // The day before is enough to catch a run that was passed over, and cheap.
          const from = Math.max(after.getTime(), next.getTime() - 86_400_000);
          for (let at = next.getTime() - 60_000; at > from; at -= 60_000) {
            expect(allows(schedule, new Date(at))).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

function allows(schedule: CronSchedule, at: Date): boolean {
  const days = [schedule.daysOfMonth.includes(at.getDate()), schedule.daysOfWeek.includes(at.getDay())];
  return (
    at.getSeconds() === 0 &&
    schedule.minutes.includes(at.getMinutes()) &&
    schedule.hours.includes(at.getHours()) &&
    schedule.months.includes(at.getMonth() + 1) &&
    (schedule.days === 'both' ? days.every(Boolean) : days.some(Boolean))
  );
}

function expressions(): fc.Arbitrary<string> {
  const field = (min: number, max: number) =>
    fc.oneof(
      fc.constant('*'),
      fc.integer({ min: 1, max: 20 }).map((step) => `*/${step}`),
      fc
        .uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: 3 })
        .map((values) => values.join(',')),
      fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
        .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
    );
  return fc
    .tuple(field(0, 59), field(0, 23), field(1, 28), field(1, 12), field(0, 7))
    .map((parts) => parts.join(' '));
}
