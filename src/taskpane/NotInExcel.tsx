/** What somebody sees who opens the page outside Excel. */
export function NotInExcel(): React.JSX.Element {
  return (
    <main style={{ padding: 24 }}>
      <h1 style={{ fontSize: 20 }}>回款助手 · Huikuan</h1>
      <p>请在 Excel 里打开：开始 › 回款 › 打开助手。</p>
      <p lang="en">Open this in Excel: Home › Collections › Open pane.</p>
    </main>
  );
}
