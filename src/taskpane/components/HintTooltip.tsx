import { Tooltip, type TooltipProps } from '@fluentui/react-components';

/** The tooltip behind `Hint`: a description, as the control has a name of its own. */
export default function HintTooltip({ content, children }: { readonly content: string; readonly children: TooltipProps['children'] }): React.JSX.Element {
  return <Tooltip content={content} relationship="description" withArrow>{children}</Tooltip>;
}
