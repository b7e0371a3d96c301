import { tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CheckmarkNote20Regular } from '@fluentui/react-icons/svg/checkmark-note';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { TableColumnTopBottom20Regular } from '@fluentui/react-icons/svg/table-column-top-bottom';
import type { ReadinessStatus, RuleStatus, Severity } from '../../checklist/rule';

/** Shape and colour of a deal's status; the word stands beside it or in the row's name. Not ready is neutral: red rows all over tell nobody where to start. */
export function DealStatusIcon({ status }: { readonly status: ReadinessStatus }): React.JSX.Element {
  switch (status) {
    case 'ready': return <CheckmarkCircle20Filled color={tokens.colorStatusSuccessForeground1} aria-hidden />;
    case 'almost': return <CircleHalfFill20Filled color={tokens.colorStatusWarningForeground1} aria-hidden />;
    case 'notReady': return <Circle20Regular color={tokens.colorNeutralForeground2} aria-hidden />;
    case 'settled': return <CheckmarkCircle20Regular color={tokens.colorNeutralForeground3} aria-hidden />;
  }
}

/** Shape and colour of one rule's result. */
export function RuleStatusIcon({ status, severity }: { readonly status: RuleStatus; readonly severity: Severity }): React.JSX.Element {
  switch (status) {
    case 'proved': return <CheckmarkCircle20Filled color={tokens.colorStatusSuccessForeground1} aria-hidden />;
    case 'missing': return severity === 'blocking'
      ? <DismissCircle20Filled color={tokens.colorStatusDangerForeground1} aria-hidden />
      : <Circle20Regular color={tokens.colorNeutralForeground2} aria-hidden />;
    case 'doubtful': return <QuestionCircle20Regular color={tokens.colorStatusWarningForeground1} aria-hidden />;
    case 'notApplicable': return <SubtractCircle20Regular color={tokens.colorNeutralForeground3} aria-hidden />;
    case 'noColumn': return <TableColumnTopBottom20Regular color={tokens.colorNeutralForeground3} aria-hidden />;
    case 'accepted': return <CheckmarkNote20Regular color={tokens.colorNeutralForeground3} aria-hidden />;
  }
}
