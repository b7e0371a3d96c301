import {
  Body1Strong, Button, Caption1, Link, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Subtitle2, Title3, tokens, Tooltip,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useMemo } from 'react';
import type { AgingBasis } from '../../../domain/settings';
import type { Report } from '../../../report/report';
import { overviewOf, type Overview } from '../../../session/views/overview';
import { AgingBars } from '../../components/AgingBars';
import { CurrencyTags } from '../../components/CurrencyTags';
import { EmptyState } from '../../components/EmptyState';
import { LineLink } from '../../components/LineLink';
import { percent } from '../../format';
import { useSession } from '../../use-session';
import { useWide } from '../../use-wide';
import { useWords } from '../../use-words';
import { CheckedLine } from './CheckedLine';
import { GapList } from './GapList';
import { Reconciled } from './Reconciled';
import { Today } from './Today';

/** More air where the pane is tall; at 378 px the answer has to stand above the fold. */
const TALL = '@media (min-height: 560px)';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: '32px', alignItems: 'start' },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '20px', [TALL]: { marginTop: '4px' } },
  // The whole figure in sight at any zoom.
  total: { margin: 0, fontSize: 'clamp(16px, 10cqi, 24px)', fontVariantNumeric: 'tabular-nums', outlineStyle: 'none' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '12px', marginTop: '2px', [TALL]: { marginTop: '8px' } },
  figure: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', textAlign: 'start', fontVariantNumeric: 'tabular-nums' },
  label: { color: tokens.colorNeutralForeground2 },
  basis: { paddingInline: 0, minWidth: 0 },
  head: { marginTop: '2px', [TALL]: { marginTop: '8px' } },
  rest: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground2 },
  section: { marginTop: '12px', [TALL]: { marginTop: '20px' } },
  heading: { margin: 0 },
});

/** How much is out, how bad it is, whether the figure can be trusted, and what to do about it. */
export function OverviewPage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { t, money, short } = useWords();
  const wide = useWide() && state.place.detail === null;
  const overview = useMemo(() => overviewOf(report, state.currencyShown, state.basisShown), [report, state.currencyShown, state.basisShown]);
  if (!overview) {
    return <EmptyState title={t('pane.tab.overview')} text={t('pane.overview.noMoney')} action={t('pane.columns.review')} onAction={() => commands.open({ kind: 'mapping' })} />;
  }
  const { currency, total } = overview;
  const columns = wide ? { className: styles.columns } : {};
  return (
    <>
      <CheckedLine />
      <div {...columns}>
        <div>
          <div className={styles.top}>
            <Caption1 className={styles.label}>{t('pane.open')}</Caption1>
            <CurrencyTags currencies={overview.currencies} shown={currency} />
          </div>
          <Title3 as="h1" tabIndex={-1} block className={styles.total}>{money(total.open, currency)}</Title3>
          <div className={styles.pair}>
            <Figure label={t('pane.overdue')} value={`${short(total.overdue, currency)} ${percent(overview.overdueShare)}`} exact={money(total.overdue, currency)} onOpen={() => commands.showWork('week')} />
            <Figure label={t('pane.ready')} value={t('pane.ready.of', { ready: overview.ready, all: overview.unsettled })} onOpen={() => commands.showDeals(['ready'])} />
          </div>
          <Reconciled overview={overview} />
        </div>
        <div>
          <div className={styles.head}><BasisMenu basis={state.basisShown} onBasis={commands.showBasis} /></div>
          <AgingBars rows={overview.aging} currency={currency} onOpen={(bucket) => commands.open({ kind: 'bucket', bucket })} />
          <Rest overview={overview} />
          {state.basisShown === 'due' && isMostlyUndated(overview) && (
            <Caption1 block className={styles.rest}>{t('pane.aging.undated')} <Link inline onClick={() => commands.showBasis('invoice')}>{t('pane.aging.byInvoice')}</Link></Caption1>
          )}
        </div>
      </div>
      <div {...columns}>
        <section className={styles.section}><Today report={report} /></section>
        {overview.gaps.length > 0 && (
          <section className={styles.section}>
            <Subtitle2 as="h2" className={styles.heading}>{t('pane.gaps')}</Subtitle2>
            <GapList gaps={overview.gaps} currency={currency} />
          </section>
        )}
      </div>
    </>
  );
}

function Figure(props: { readonly label: string; readonly value: string; readonly exact?: string; readonly onOpen: () => void }): React.JSX.Element {
  const styles = useStyles();
  const link = <Link as="button" onClick={props.onOpen}><Body1Strong>{props.value}</Body1Strong></Link>;
  return (
    <div className={styles.figure}>
      <Caption1 className={styles.label}>{props.label}</Caption1>
      {props.exact === undefined ? link : <Tooltip content={props.exact} relationship="description">{link}</Tooltip>}
    </div>
  );
}

function BasisMenu({ basis, onBasis }: { readonly basis: AgingBasis; readonly onBasis: (basis: AgingBasis) => void }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Menu checkedValues={{ basis: [basis] }} onCheckedValueChange={(_, data) => onBasis(data.checkedItems[0] as AgingBasis)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" className={styles.basis} icon={<ChevronDown16Regular />} iconPosition="after">
          {t(`pane.aging.${basis}`)}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="basis" value="due">{t('pane.basis.due')}</MenuItemRadio>
          <MenuItemRadio name="basis" value="invoice">{t('pane.basis.invoice')}</MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** True when most of the open balance has no due date: without a word on it "nothing overdue" would look like good news. */
function isMostlyUndated({ aging }: Overview): boolean {
  return aging.some(({ tone, share }) => tone === 'unknown' && share >= 0.5);
}

/** What the bars leave out, so that nothing is hidden: not triggered, cash without a place, skipped rows. */
function Rest({ overview }: { readonly overview: Overview }): React.JSX.Element | null {
  const styles = useStyles();
  const { commands } = useSession();
  const { t, money } = useWords();
  const { total, currency, skippedRows } = overview;
  const parts = [
    ...(total.notTriggered !== 0 ? [t('pane.rest.notTriggered', { amount: money(total.notTriggered, currency) })] : []),
    ...(total.unapplied !== 0 ? [t('pane.rest.unapplied', { amount: money(total.unapplied, currency) })] : []),
    ...(skippedRows > 0 ? [t('pane.rest.skipped', { count: skippedRows })] : []),
  ];
  if (parts.length === 0) return null;
  return <span className={styles.rest}><LineLink onOpen={() => commands.open({ kind: 'findings' })}><Caption1>{t('pane.rest', { parts: parts.join(' · ') })}</Caption1></LineLink></span>;
}
