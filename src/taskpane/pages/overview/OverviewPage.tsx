import {
  Body1Strong, Button, Caption1, InteractionTag, InteractionTagPrimary, Link, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover,
  MenuTrigger, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, Text, Title3, tokens, Tooltip,
} from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { AgingBasis } from '../../../domain/settings';
import type { Report } from '../../../report/report';
import { overviewOf, type Overview } from '../../../session/views/overview';
import { AgingBars } from '../../components/AgingBars';
import { EmptyState } from '../../components/EmptyState';
import { percent } from '../../format';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { CheckedLine } from './CheckedLine';
import { GapList } from './GapList';

const useStyles = makeStyles({
  total: { margin: 0, fontVariantNumeric: 'tabular-nums', outlineStyle: 'none' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '12px', marginTop: '2px' },
  figure: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', textAlign: 'start', fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', alignItems: 'center', gap: '4px', marginTop: '2px' },
  ok: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginTop: '4px' },
  rest: { marginTop: '4px', color: tokens.colorNeutralForeground2 },
  section: { marginTop: '12px' },
  currencies: { display: 'flex', gap: '4px', marginBottom: '4px' },
});

/** How much is out, how bad it is, whether the figure can be trusted, and what to do about it. */
export function OverviewPage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { t, money, short } = useWords();
  const overview = overviewOf(report, state.currencyShown, state.basisShown);
  if (!overview) {
    return <EmptyState text={t('pane.overview.noMoney')} action={t('pane.columns.review')} onAction={() => commands.open({ kind: 'mapping' })} />;
  }
  const { currency, total } = overview;
  return (
    <>
      <CheckedLine />
      {overview.currencies.length > 1 && (
        <div className={styles.currencies} role="group" aria-label={t('pane.currency')}>
          {overview.currencies.map((one) => (
            <InteractionTag key={one} size="small" appearance={one === currency ? 'brand' : 'outline'}>
              <InteractionTagPrimary aria-pressed={one === currency} onClick={() => commands.showCurrency(one)}>{one}</InteractionTagPrimary>
            </InteractionTag>
          ))}
        </div>
      )}
      <Caption1>{t('pane.open')}</Caption1>
      <Title3 as="h1" tabIndex={-1} block className={styles.total}>{money(total.open, currency)}</Title3>
      <div className={styles.pair}>
        <Figure label={t('pane.overdue')} value={`${short(total.overdue, currency)} ${percent(overview.overdueShare)}`} exact={money(total.overdue, currency)} onOpen={() => commands.showWork('week')} />
        <Figure label={t('pane.ready')} value={t('pane.ready.of', { ready: overview.ready, all: overview.unsettled })} onOpen={() => commands.showDeals(['ready'])} />
      </div>
      <Reconciled overview={overview} />
      <div className={styles.head}>
        <BasisMenu basis={state.basisShown} onBasis={commands.showBasis} />
      </div>
      <AgingBars rows={overview.aging} currency={currency} onOpen={(bucket) => commands.open({ kind: 'bucket', bucket })} />
      <Rest overview={overview} />
      <div className={styles.section}>
        <Link as="button" onClick={() => commands.showWork('today')}>
          {t('pane.todo', { count: overview.todo })}<ChevronRight16Regular />
        </Link>
      </div>
      {overview.gaps.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2" style={{ margin: 0 }}>{t('pane.gaps')}</Subtitle2>
          <GapList gaps={overview.gaps} currency={currency} />
        </section>
      )}
    </>
  );
}

function Figure(props: { readonly label: string; readonly value: string; readonly exact?: string; readonly onOpen: () => void }): React.JSX.Element {
  const styles = useStyles();
  const link = <Link as="button" onClick={props.onOpen}><Body1Strong>{props.value}</Body1Strong></Link>;
  return (
    <div className={styles.figure}>
      <Caption1>{props.label}</Caption1>
      {props.exact === undefined ? link : <Tooltip content={props.exact} relationship="description">{link}</Tooltip>}
    </div>
  );
}

/** A line when it adds up, a warning when it does not. */
function Reconciled({ overview }: { readonly overview: Overview }): React.JSX.Element {
  const styles = useStyles();
  const { commands } = useSession();
  const { t, money } = useWords();
  const open = (): void => commands.open({ kind: 'reconcile' });
  if (overview.total.difference !== 0 || overview.off.length > 0) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('pane.reconcile.off', { amount: money(overview.total.difference, overview.currency), count: overview.off.length })}</MessageBarTitle>
          <Link as="button" inline onClick={open}>{t('pane.show')}</Link>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.line}>
      <CheckmarkCircle16Filled className={styles.ok} aria-hidden />
      <Link as="button" onClick={open}><Text size={200}>{t('pane.reconcile.ok')}</Text><ChevronRight16Regular /></Link>
    </div>
  );
}

function BasisMenu({ basis, onBasis }: { readonly basis: AgingBasis; readonly onBasis: (basis: AgingBasis) => void }): React.JSX.Element {
  const { t } = useWords();
  return (
    <Menu checkedValues={{ basis: [basis] }} onCheckedValueChange={(_, data) => onBasis(data.checkedItems[0] as AgingBasis)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" icon={<ChevronDown16Regular />} iconPosition="after" style={{ paddingInline: 0 }}>
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
  return (
    <Caption1 block className={styles.rest}>
      <Link as="button" inline onClick={() => commands.open({ kind: 'findings' })}>{t('pane.rest', { parts: parts.join(' · ') })}</Link>
    </Caption1>
  );
}
