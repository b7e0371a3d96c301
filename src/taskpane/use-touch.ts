import { useCommands } from './use-session';

/** True where fingers point: Excel says so, or the browser does. Targets are larger then. */
export function useTouch(): boolean {
  const { touch } = useCommands();
  return touch || (typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches);
}
