import { SearchBox, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Report } from '../../../report/report';
import { registeredLetters } from '../../../session/views/letter-register';
import { registerWord } from '../../../session/views/register-words';
import { EmptyState } from '../../components/EmptyState';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

/** The reply desk: letters that have gone out, longest wait on top; a row opens the form for its reply. */
export function RegisterList({ report }: { readonly report: Report }): React.JSX.Element {
  const { commands } = useSession();
  const { t, money, locale } = useWords();
  const [search, setSearch] = useState('');
  const letters = useMemo(() => registeredLetters(report, search), [report, search]);
  if (report.ledger.letters.length === 0) {
    return <EmptyState text={t('pane.letters.none')} action={t('pane.letters.write')} onAction={() => commands.filter({ letterView: 'write' })} />;
  }
  return (
    <>
      <SearchBox size="small" style={{ width: '100%', maxWidth: '400px' }} aria-label={t('pane.register.search')} placeholder={t('pane.register.search')} value={search} onChange={(_, data) => setSearch(data.value)} />
      {letters.length === 0 && <EmptyState text={t('pane.register.notFound')} />}
      <RowList
        label={t('pane.letters.register')}
        rows={letters.map((letter) => {
          const late = letter.late !== null;
          const result = registerWord(letter.result, locale);
          const state = letter.replied !== null ? result || t('pane.register.replied') : letter.sent === null ? result || t('pane.register.notSent') : letter.late === null ? t('pane.register.waiting', { days: letter.waiting ?? 0 }) : t('pane.register.late', { days: letter.late });
          const amount = letter.balance === null ? '' : money(letter.balance, letter.currency);
          return {
            key: `${letter.number}\n${letter.version}\n${letter.currency}`,
            name: `${letter.number} v${letter.version} ${letter.customer} ${amount} ${state}`,
            content: <TwoLines main={letter.customer} end={amount} second={`${letter.number} v${letter.version} · ${registerWord(letter.purpose, locale)}`} secondEnd={late ? <Text size={200} weight="semibold">{state}</Text> : state} />,
            onOpen: () => commands.open({ kind: 'reply', letterNo: letter.number, version: letter.version, currency: letter.currency }),
            onProof: () => void commands.goToCell({ sheet: letter.row.table.sheet, row: letter.row.row, column: letter.row.table.firstColumn }),
          };
        })}
      />
    </>
  );
}
