import { unzipSync } from 'fflate';
import { draftLetters } from '../../src/letters/draft-letters';
import type { Letter } from '../../src/letters/letter';
import { toDocx } from '../../src/letters/to-docx';
import { zipLetters } from '../../src/letters/zip-letters';
import type { LettersProgress, ZippedLetters } from '../../src/letters/zip-letters';
import { CUSTOMER, givenReceivables, givenRequest } from './given';

const bytes = (letter: Letter): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(letter.number));
const request = givenRequest(givenReceivables([{ number: 'A', amount: 100 }]));
const lettersOf = (count: number): Letter[] => [...draftLetters(Array.from({ length: count }, () => request))].flatMap(({ draft }) => draft.letter ?? []);

async function run(letters: readonly Letter[], stopAfter = Infinity, render = bytes): Promise<{ steps: LettersProgress[]; result: ZippedLetters }> {
  const stop = new AbortController();
  const running = zipLetters(letters, { render, signal: stop.signal });
  const steps: LettersProgress[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done) return { steps, result: step.value };
    steps.push(step.value);
    if (steps.length >= stopAfter) stop.abort();
  }
}

describe('a run of letters', () => {
  it('reports each one and puts all of them into one zip', async () => {
    const { steps, result } = await run(lettersOf(3));
    expect(steps).toEqual([1, 2, 3].map((done) => ({ done, total: 3, customer: CUSTOMER })));
    expect(Object.keys(unzipSync(result.zip))).toEqual(['HK-2025-0630-001', 'HK-2025-0630-002', 'HK-2025-0630-003'].map((number) => `${number}_v1_苏州恒力精密机械有限公司.docx`));
    expect(result.stopped).toBe(false);
  });

  it('gives the same bytes for the same letters', async () => expect((await run(lettersOf(2))).result.zip).toEqual((await run(lettersOf(2))).result.zip));

  it('stops after the letter at hand and keeps what is finished', async () => {
    const { result, steps } = await run(lettersOf(7), 6);
    expect(steps).toHaveLength(6);
    expect(result.stopped).toBe(true);
    expect(Object.keys(unzipSync(result.zip))).toHaveLength(6);
  });

  it('gives nothing when there is nothing', async () => expect((await run([])).result).toEqual({ zip: new Uint8Array(), letters: [], stopped: false }));
  it('passes a failing renderer on instead of leaving a letter out', async () => expect(run(lettersOf(1), Infinity, () => Promise.reject(new Error('disk')))).rejects.toThrow('disk'));

  it('holds real documents', async () => {
    const { result } = await run(lettersOf(1), Infinity, toDocx);
    const inner = unzipSync(Object.values(unzipSync(result.zip))[0] as Uint8Array);
    expect(Object.keys(inner)).toContain('word/document.xml');
  });
});
