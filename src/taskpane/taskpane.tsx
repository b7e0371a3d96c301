import { createRoot } from 'react-dom/client';
import { associateActions, officeReady } from '../excel/boot';
import { excelHost } from '../excel/excel-host';
import { excelWorkbook } from '../excel/excel-workbook';
import { holdFunctions, loadFunctions } from '../excel/load-functions';
import { createSession } from '../session/session';
import { App } from './App';
import { drawn } from './drawn';
import { NotInExcel } from './NotInExcel';
import { forbidGeneratedCode } from './forbid-generated-code';
import { localToday } from './local-today';

forbidGeneratedCode();
holdFunctions();

/** Starts the pane: Excel's port and host are wired to the session here and nowhere else. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('no root');
  const root = createRoot(element);
  if (!(await officeReady())) {
    root.render(<NotInExcel />);
    return;
  }
  const session = createSession({ workbook: excelWorkbook(), host: excelHost(), today: localToday(), now: () => Date.now() });
  associateActions((action) => { void session.ribbon(action); });
  root.render(<App session={session} dark={excelHost().dark} />);
  await drawn();
  loadFunctions();
}

void start();
