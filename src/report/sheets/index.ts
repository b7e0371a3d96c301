import type { Locale } from '../../messages/locale';
import { placed } from '../../sheets/ownership';
import type { SheetData, SheetImage } from '../../sheets/workbook';
import type { Report } from '../report';
import { agingImage } from './aging-image';
import { carryNotes } from './carry-notes';
import { nextImage } from './next-image';
import { readinessImage } from './readiness-image';

/**
 * The three result sheets 准备度, 账龄, 下一步 as they should look; rewritten in place on every check.
 * @example await workbook.apply(resultImages(report, 'zh-CN').map((image) => ({ kind: 'image', image })), 'results')
 */
export function resultImages(report: Report, locale: Locale): readonly SheetImage[] {
  return [readinessImage(report, locale), agingImage(report, locale), nextImage(report, locale)];
}

/**
 * The result sheets as they are to be written into a workbook: each under the name that it has there, with what people noted beside it.
 * @param sheets the workbook as it was read for the report
 */
export function placedResults(report: Report, locale: Locale, sheets: readonly SheetData[], rename: (image: SheetImage) => SheetImage = (image) => image): readonly SheetImage[] {
  return resultImages(report, locale).map((image) => {
    const there = rename(placed(image, sheets));
    return carryNotes(image.name, there, sheets.find((sheet) => sheet.name === there.name) ?? null, locale);
  });
}
