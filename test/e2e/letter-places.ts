import type { PaneId } from '../../src/messages/say-pane';
import type { PanePage } from './pane-page';

/** The pages of letters, in the order in which a letter comes about; each can be reached from any other page, the earlier steps being made up for. */
export const LETTER_PLACES: readonly (readonly [string, (pane: PanePage) => Promise<void>])[] = [
  ['letter purpose', (pane) => purpose(pane, 1)],
  ['letter review', letter],
  ['letters review', async (pane) => {
    await review(pane, 3);
    await pane.frame.getByRole('list', { name: pane.t('pane.letters.list') }).waitFor();
  }],
  ['letter written', written],
  ['letter sent', async (pane) => {
    await written(pane);
    await openNewest(pane);
    await pane.frame.getByRole('form', { name: pane.t('pane.register.sent') }).waitFor();
  }],
  ['letter delivered', async (pane) => {
    await written(pane);
    await openNewest(pane);
    await pane.frame.getByRole('form', { name: pane.t('pane.register.sent') }).getByRole('button', { name: pane.t('pane.register.sent'), exact: true }).click();
    await pane.frame.getByRole('form', { name: pane.t('pane.register.delivered') }).waitFor();
  }],
  ['reply that differs', async (pane) => {
    await written(pane);
    await openNewest(pane);
    await pane.frame.getByRole('radio', { name: pane.t('pane.reply.differs'), exact: true }).click();
    await pane.frame.getByRole('textbox', { name: new RegExp(`^${pane.t('pane.reply.theirs')}`) }).fill('1');
    await pane.button('pane.save').click();
    await pane.frame.getByText(pane.t('pane.needed')).first().waitFor();
  }],
];

const companyName = (pane: PanePage) => pane.frame.getByRole('textbox', { name: new RegExp(`^${pane.t('pane.company.name')}`) });
const paper = (pane: PanePage) => pane.frame.getByRole('document', { name: pane.t('pane.letters.preview') });

/** The choices for letters to so many customers, those that are first on the list. */
async function purpose(pane: PanePage, customers: number): Promise<void> {
  await toLetters(pane, 'pane.letters.write');
  const boxes = pane.frame.getByRole('list', { name: pane.t('pane.letters.choose') }).getByRole('checkbox');
  await boxes.first().waitFor();
  for (const [index, box] of (await boxes.all()).entries()) await box.setChecked(index < customers);
  await pane.button(customers === 1 ? 'pane.letters.options' : 'pane.nextStep').click();
  await pane.button('pane.letters.review').waitFor();
}

async function review(pane: PanePage, customers: number): Promise<void> {
  await purpose(pane, customers);
  await pane.button('pane.letters.review').click();
  await pane.button('pane.letters.review').waitFor({ state: 'detached' });
}

/** A letter that can go out: our own details are filled in where they are asked for. */
async function letter(pane: PanePage): Promise<void> {
  await review(pane, 1);
  await companyName(pane).or(paper(pane)).first().waitFor();
  if (await companyName(pane).isVisible()) {
    const details: readonly (readonly [PaneId, string])[] = [['pane.company.name', '华澄自动化设备（苏州）有限公司'], ['pane.company.address', '苏州工业园区示例路 18 号'], ['pane.company.phone', '0512-00000000']];
    for (const [label, text] of details) await pane.frame.getByRole('textbox', { name: new RegExp(`^${pane.t(label)}`) }).fill(text);
    await pane.button('pane.save').click();
  }
  await paper(pane).waitFor();
  await pane.frame.getByRole('button', { name: pane.t('pane.letters.sheet', { count: 1 }), exact: true }).waitFor();
}

/** A letter on a sheet of its own, with its row in the register. */
async function written(pane: PanePage): Promise<void> {
  await letter(pane);
  await pane.frame.getByRole('button', { name: pane.t('pane.letters.sheet', { count: 1 }), exact: true }).click();
  await pane.frame.getByText(pane.t('pane.letters.done.registered', { sheet: '函件登记' })).waitFor();
  await pane.idle();
}

/** The desk for the reply to the letter that was written last. */
async function openNewest(pane: PanePage): Promise<void> {
  await toLetters(pane, 'pane.letters.register');
  await pane.rows('pane.letters.register').filter({ hasText: pane.t('pane.register.notSent') }).last().click();
  await pane.frame.getByRole('form', { name: pane.t('pane.reply.title') }).waitFor();
}

/** The first page of letters, and one of its two views. */
async function toLetters(pane: PanePage, view: 'pane.letters.write' | 'pane.letters.register'): Promise<void> {
  await pane.open('letters');
  // A second time: a letter that is being written gives way to the list.
  await pane.open('letters');
  await pane.frame.getByRole('tab', { name: pane.t(view) }).click();
}
