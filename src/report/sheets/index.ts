import type { Locale } from '../../messages/locale';
import type { SheetImage } from '../../sheets/workbook';
import type { Report } from '../report';
import { agingImage } from './aging-image';
import { nextImage } from './next-image';
import { readinessImage } from './readiness-image';

/**
 * The three result sheets 准备度, 账龄, 下一步 as they should look; rewritten in place on every check.
 * @example await workbook.apply(resultImages(report, 'zh-CN').map((image) => ({ kind: 'image', image })), 'results')
 */
export function resultImages(report: Report, locale: Locale): readonly SheetImage[] {
  return [readinessImage(report, locale), agingImage(report, locale), nextImage(report, locale)];
}
