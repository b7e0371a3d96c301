import { Button, Caption1, Checkbox, Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState } from 'react';
import type { Message } from '../../../domain/message';
import type { Fen } from '../../../domain/money';
import type { CustomerBalance } from '../../../domain/receivables';
import type { Report } from '../../../report/report';
import { type Addressee, type LetterJob, newLetterJob } from '../../../session/letter-job';
import { isAddressable } from '../../../session/views/addressable';
import { searchable } from '../../../session/views/searchable';
import { EmptyState } from '../../components/EmptyState';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  check: { flexGrow: 1, minWidth: 0, marginInlineStart: '-8px', '& .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 } },
  blocked: { display: 'block', marginInlineStart: '36px', marginBottom: '4px', fontSize: tokens.fontSizeBase200 },
  note: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'end' },
  parts: { color: tokens.colorNeutralForeground2, whiteSpace: 'normal', textAlign: 'end', maxWidth: '150px', marginInlineStart: 'auto' },
  top: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', marginBottom: '4px' },
  // Narrow enough for both to stand in one line of 288 px in either language.
  act: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '6px', marginInlineStart: 'auto', '& .fui-Button': { minWidth: 0, paddingInline: '10px' } },
  foot: {
    position: 'sticky', bottom: '-16px', display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px', paddingBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const PAGE = 100;

/** First step: who gets a letter, about which balances, and whom something is still missing for; the currencies of a customer go into one confirmation. */
export function ChooseCustomers({ report, job }: { readonly report: Report; readonly job: LetterJob | null }): React.JSX.Element {
  const styles = useStyles();
  const { state: { run }, commands } = useSession();
  const { t, money } = useWords();
  const id = useId();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const all = useMemo(() => byCustomer(report.receivables.balances.filter(isAddressable).sort((a, b) => b.overdue - a.overdue || stated(b) - stated(a))), [report]);
  const obstacles = useObstacles(report);
  const balances = all.filter((one) => searchable(one.customer).includes(searchable(search)));
  const ready = balances.filter(({ customer }) => !obstacles.has(customer));
  const chosen = job?.addressees ?? [];
  const customers = new Set(chosen.map(({ customer }) => customer)).size;
  // None chosen looks like one, so that choosing moves nothing.
  const oneCustomer = customers <= 1;
  const keys = new Set(chosen.map(keyOf));
  const isChosen = (one: Addressee): boolean => keys.has(keyOf(one));
  const addresseesOf = (list: readonly Addressee[]): Addressee[] => list.map(({ customer, currency }) => ({ customer, currency }));
  /** All that are shown besides those chosen already; once all are, none of them. */
  const chooseAll = (shownOnes: readonly Addressee[]): Addressee[] => {
    const here = new Set(shownOnes.map(keyOf));
    const others = chosen.filter((one) => !here.has(keyOf(one)));
    return shownOnes.every(isChosen) ? others : [...others, ...addresseesOf(shownOnes)];
  };
  const choose = (addressees: readonly Addressee[]): void => commands.changeLetterJob({ ...(job ?? newLetterJob()), addressees });
  const blocked = ({ customer }: Addressee): string => t('pane.letters.blocked', { count: obstacles.get(customer)?.length ?? 0 });
  if (all.length === 0) return <EmptyState text={t('pane.letters.nobody')} />;
  const sums = new Map<string, number>();
  for (const one of all) if (isChosen(one)) sums.set(one.currency, (sums.get(one.currency) ?? 0) + stated(one));
  return (
    <>
      <div className={styles.top}>
        <SearchBox size="small" aria-label={t('pane.letters.search')} placeholder={t('pane.letters.search')} value={search} onChange={(_, data) => setSearch(data.value)} style={{ flex: '1 1 120px', minWidth: 0 }} />
        <Button size="small" onClick={() => choose(chooseAll(ready))}>
          {t(ready.length < balances.length ? 'pane.letters.allReady' : 'pane.letters.all', { count: new Set(ready.map(({ customer }) => customer)).size })}
        </Button>
      </div>
      <ul className={styles.list} aria-label={t('pane.letters.choose')}>
        {balances.slice(0, shown).map((one, index) => (
          <li key={keyOf(one)} className={styles.row}>
            <span className={styles.check}>
              <Checkbox
                label={one.customer} aria-describedby={`${id}${index}`} checked={isChosen(one)}
                onChange={(_, data) => choose(data.checked === true ? [...chosen, ...addresseesOf([one])] : chosen.filter((each) => keyOf(each) !== keyOf(one)))}
              />
              {obstacles.has(one.customer) && (
                <Link className={styles.blocked} aria-label={`${one.customer} ${blocked(one)}`} disabled={run !== null} onClick={() => void commands.writeLetters(addresseesOf(all.filter(({ customer }) => customer === one.customer)))}>
                  {blocked(one)}
                </Link>
              )}
            </span>
            <span id={`${id}${index}`} className={styles.amount}>
              {money(stated(one), one.currency)}
              {one.unapplied !== 0 && <Caption1 block className={styles.parts}>{t('pane.letters.netOf', { open: money(one.open, one.currency), unapplied: money(one.unapplied, one.currency) })}</Caption1>}
            </span>
          </li>
        ))}
      </ul>
      {balances.length > shown && <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>{t('pane.more', { count: Math.min(PAGE, balances.length - shown) })}</Button>}
      <div className={styles.foot}>
        {chosen.length > customers && <Caption1 className={styles.note}>{t('pane.letters.joint')}</Caption1>}
        <Caption1>{t('pane.letters.chosen', { count: customers, amount: [...sums].map(([currency, sum]) => money(sum, currency)).join(' + ') || '–' })}</Caption1>
        <div className={styles.act}>
          {oneCustomer && <Button appearance="primary" disabledFocusable={run !== null || chosen.length === 0} onClick={() => void commands.writeLetters(chosen)}>{t('pane.letters.one')}</Button>}
          <Button
            appearance={oneCustomer ? 'secondary' : 'primary'} disabledFocusable={chosen.length === 0}
            onClick={() => commands.changeLetterJob({ ...newLetterJob(chosen, job?.template), step: 'purpose' })}
          >
            {oneCustomer ? t('pane.letters.options') : t('pane.nextStep')}
          </Button>
        </div>
      </div>
    </>
  );
}

function keyOf({ customer, currency }: Addressee): string {
  return `${customer}\n${currency}`;
}

const NONE: ReadonlyMap<string, readonly Message[]> = new Map();

/** What keeps customers from getting a confirmation; nothing until it is worked out. */
function useObstacles(report: Report): ReadonlyMap<string, readonly Message[]> {
  const { commands } = useSession();
  const [found, setFound] = useState<{ readonly report: Report; readonly obstacles: ReadonlyMap<string, readonly Message[]> } | null>(null);
  useEffect(() => {
    let current = true;
    void commands.letterObstacles().then((obstacles) => { if (current) setFound({ report, obstacles }); });
    return () => { current = false; };
  }, [commands, report]);
  return found?.report === report ? found.obstacles : NONE;
}

/** The figure that a letter states: what is open less the money that names no item. */
function stated({ open, unapplied }: CustomerBalance): Fen {
  return open - unapplied;
}

/** The currencies of a customer one below the other, at the place of the first. */
function byCustomer(balances: readonly CustomerBalance[]): CustomerBalance[] {
  const groups = new Map<string, CustomerBalance[]>();
  for (const one of balances) groups.set(one.customer, [...(groups.get(one.customer) ?? []), one]);
  return [...groups.values()].flat();
}
