import type { TemplateId } from '../letter';
import type { Template } from '../template';
import { confirmation } from './confirmation';
import { demand } from './demand';
import { instalmentPlan } from './instalment-plan';
import { jointCollection } from './joint-collection';
import { meetingSheet } from './meeting-sheet';
import { reminder } from './reminder';
import { stopSupply } from './stop-supply';

/** All letters by id, in the order the pane offers them. */
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  confirmation,
  reminder,
  demand,
  'instalment-plan': instalmentPlan,
  'stop-supply': stopSupply,
  'meeting-sheet': meetingSheet,
  'joint-collection': jointCollection,
};
