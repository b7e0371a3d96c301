import { useCallback } from 'react';
import type { Message } from '../domain/message';
import { say } from '../messages/say';
import { usePart } from './use-session';

/** Words for what rules, plays and readings say, in the pane's language. Only pages that load later use it: it brings all catalogues. */
export function useSay(): (message: Message) => string {
  const locale = usePart((state) => state.locale);
  return useCallback((message: Message) => say(locale, message), [locale]);
}
