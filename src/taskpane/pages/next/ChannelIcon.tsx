import { tokens } from '@fluentui/react-components';
import { Building20Regular } from '@fluentui/react-icons/svg/building';
import { Call20Regular } from '@fluentui/react-icons/svg/call';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { Hourglass20Regular } from '@fluentui/react-icons/svg/hourglass';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import { TaskListLtr20Regular } from '@fluentui/react-icons/svg/task-list-ltr';
import type { Channel } from '../../../playbook/play';

/** How to do it, as a sign beside the words. */
export function ChannelIcon({ channel }: { readonly channel: Channel }): React.JSX.Element {
  const color = channel === 'lawyer' ? tokens.colorStatusDangerForeground1 : tokens.colorNeutralForeground2;
  switch (channel) {
    case 'call': return <Call20Regular color={color} aria-hidden />;
    case 'visit': return <Building20Regular color={color} aria-hidden />;
    case 'letter': return <Mail20Regular color={color} aria-hidden />;
    case 'meeting': return <PeopleTeam20Regular color={color} aria-hidden />;
    case 'lawyer': return <Gavel20Regular color={color} aria-hidden />;
    case 'internal': return <TaskListLtr20Regular color={color} aria-hidden />;
    case 'none': return <Hourglass20Regular color={color} aria-hidden />;
  }
}
