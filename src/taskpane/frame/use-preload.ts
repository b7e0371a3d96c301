import { useEffect } from 'react';

/** Fetches what the first check will need once the first screen stands, so that pressing the button does not wait for scripts. */
export function usePreload(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('./NoticeBar');
      void import('./RunProgress');
      void import('../components/HintTooltip');
      void import('../pages/ReportPages');
      void import('../../report/check');
    }, 300);
    return () => clearTimeout(timer);
  }, []);
}
