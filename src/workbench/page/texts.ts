/** Languages of the workbench page; it follows the one chosen in its title bar. */
export type Language = 'zh-CN' | 'en-US';

const zhCN = {
  title: '回款助手工作台',
  open: '打开文件…', save: '保存副本', paneWidth: '窗格宽度', theme: '主题', otherLanguage: 'English', closePane: '关闭窗格',
  loading: '正在打开 {file} …', ready: '{file} 已打开。数据只在本机，不上传。', notOpened: '{file} 没有打开：{why}', saving: '正在保存 …',
  saved: '已保存为 {file}，原文件没有改动。', notSaved: '没有保存：{why}', unsaved: '当前工作簿有未保存的改动。仍要打开另一个吗？',
  commandFailed: '“{name}”没有做完：{why}', resize: '拖动或按左右方向键改变窗格宽度',
};

const enUS: Record<keyof typeof zhCN, string> = {
  title: 'Huikuan workbench',
  open: 'Open file…', save: 'Save a copy', paneWidth: 'Pane width', theme: 'Theme', otherLanguage: '中文', closePane: 'Close pane',
  loading: 'Opening {file} …', ready: '{file} is open. Data stay on this machine.', notOpened: '{file} was not opened: {why}', saving: 'Saving …',
  saved: 'Saved as {file}; the original file is unchanged.', notSaved: 'Not saved: {why}', unsaved: 'This workbook has unsaved changes. Open another one all the same?',
  commandFailed: '“{name}” was not finished: {why}', resize: 'Drag, or press left and right, to change the width of the pane',
};

/** A text of the workbench page with its values put in. */
export function text(language: Language, key: keyof typeof zhCN, values: Readonly<Record<string, string>> = {}): string {
  return (language === 'zh-CN' ? zhCN : enUS)[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
