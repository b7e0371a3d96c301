/** How a ribbon command ended. `status` 0 = done; 11101 = the page has no such function. */
export interface CommandOutcome {
  readonly status: number;
  /** What the function gave to `event.completed()`. */
  readonly completedContext: unknown;
}

/** Runs functions of the page that ribbon buttons name. */
export class CommandRunner {
  private readonly running = new Map<string, (outcome: CommandOutcome) => void>();
  private nextId = 1;

  constructor(private readonly send: (data: unknown) => void, private readonly isListening: () => boolean) {}

  /** Resolves when the function called `event.completed()`. Rejects when the page never asked for commands. */
  run(functionName: string, controlId: string): Promise<CommandOutcome> {
    if (!this.isListening()) return Promise.reject(new Error('The page does not listen to ribbon commands yet.'));
    const id = `cmd-${String(this.nextId++)}`;
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      this.send({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    });
  }

  /** The page's report: {0: command id, 1: status, 2: JSON text of the event object}. */
  completed(data: Readonly<Record<string, unknown>>): void {
    const id = String(data['0']);
    this.running.get(id)?.({ status: Number(data['1']), completedContext: contextOf(data['2']) });
    this.running.delete(id);
  }
}

function contextOf(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return null;
  return (JSON.parse(text) as { completedContext?: unknown } | null)?.completedContext ?? null;
}
