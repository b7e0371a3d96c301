import { unzipSync } from 'fflate';
import type { Letter, LetterRequest } from '../../src/letters/letter';
import { toDocx } from '../../src/letters/to-docx';
import { zipLetters } from '../../src/letters/zip-letters';
import type { LettersProgress, ZippedLetters } from '../../src/letters/zip-letters';
import { CUSTOMER, givenReceivables, givenRequest } from './given';

const bytes = (letter: Letter): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(letter.number));
const good = givenRequest(givenReceivables([{ number: 'A', amount: 100 }]));
const blocked = givenRequest(givenReceivables([]));

async function run(requests: readonly LetterRequest[], stopAfter = Infinity, render = bytes): Promise<{ steps: LettersProgress[]; result: ZippedLetters }> {
  const stop = new AbortController();
  const running = zipLetters(requests, { render, signal: stop.signal });
  const steps: LettersProgress[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done) return { steps, result: step.value };
    steps.push(step.value);
    if (steps.length >= stopAfter) stop.abort();
  }
}

describe('a run of letters', () => {
  it('reports each one and puts all of them into one zip, numbered in order', async () => {
    const { steps, result } = await run([good, good, good]);
    expect(steps).toEqual([1, 2, 3].map((done) => ({ done, total: 3, customer: CUSTOMER })));
    expect(Object.keys(unzipSync(result.zip))).toEqual(['HK-2025-0630-001', 'HK-2025-0630-002', 'HK-2025-0630-003'].map((number) => `${number}_v1_苏州恒力精密机械有限公司.docx`));
    expect(result.stopped).toBe(false);
  });

  it('goes on after a blocked letter, gives no number to it, and says why', async () => {
    const { result } = await run([good, blocked, good]);
    expect(result.letters.map((letter) => letter.number)).toEqual(['HK-2025-0630-001', 'HK-2025-0630-002']);
    expect(result.blocked.map((each) => each.checks.map((check) => check.id))).toEqual([['something-owed']]);
  });

  it('stops after the letter at hand and keeps what is finished', async () => {
    const { result, steps } = await run([good, good, good, good], 2);
    expect(steps).toHaveLength(2);
    expect(result).toMatchObject({ stopped: true, letters: [{ number: 'HK-2025-0630-001' }, { number: 'HK-2025-0630-002' }] });
    expect(Object.keys(unzipSync(result.zip))).toHaveLength(2);
  });

  it('gives nothing when there is nothing', async () => expect((await run([])).result).toEqual({ zip: new Uint8Array(), letters: [], blocked: [], stopped: false }));

  it('passes a failing renderer on instead of leaving a letter out', async () => {
    await expect(run([good], Infinity, () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  });

  it('holds real documents', async () => {
    const { result } = await run([good], Infinity, toDocx);
    const inner = unzipSync(Object.values(unzipSync(result.zip))[0] as Uint8Array);
    expect(Object.keys(inner)).toContain('word/document.xml');
  });
});
