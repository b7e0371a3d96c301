import type { Rule } from '../rule';
import { customerBudget } from './customer-budget';
import { customerClosingDay } from './customer-closing-day';
import { customerInvoicing } from './customer-invoicing';
import { customerTransferCycle } from './customer-transfer-cycle';
import { dealAmount } from './deal-amount';
import { dealDate } from './deal-date';
import { dealProjectName } from './deal-project-name';
import { dealQuantity } from './deal-quantity';
import { dealSalesOwner } from './deal-sales-owner';
import { dealSpecification } from './deal-specification';
import { peopleAcceptor } from './people-acceptor';
import { peopleDecisionMaker } from './people-decision-maker';
import { peoplePayer } from './people-payer';
import { prepActivityPattern } from './prep-activity-pattern';
import { prepConfirmationSent } from './prep-confirmation-sent';
import { prepConfirmationStamped } from './prep-confirmation-stamped';
import { prepDeliveryEvidence } from './prep-delivery-evidence';
import { prepInvoices } from './prep-invoices';
import { prepJointSuppliers } from './prep-joint-suppliers';
import { prepKeyPerson } from './prep-key-person';
import { prepNoBlocker } from './prep-no-blocker';
import { prepObjectionEvidence } from './prep-objection-evidence';
import { projectAcceptanceCriteria } from './project-acceptance-criteria';
import { projectAcceptanceMethod } from './project-acceptance-method';
import { projectPaymentDate } from './project-payment-date';
import { projectPaymentMethod } from './project-payment-method';
import { projectTrigger } from './project-trigger';

/** Every readiness rule, in the order in which results are shown. A new rule is a file here, a test beside the others, texts, and a line. */
export const RULES: readonly Rule[] = [
  dealProjectName,
  dealSpecification,
  dealQuantity,
  dealAmount,
  dealDate,
  dealSalesOwner,
  projectAcceptanceCriteria,
  projectAcceptanceMethod,
  projectPaymentMethod,
  projectPaymentDate,
  projectTrigger,
  peopleDecisionMaker,
  peopleAcceptor,
  peoplePayer,
  customerBudget,
  customerInvoicing,
  customerClosingDay,
  customerTransferCycle,
  prepNoBlocker,
  prepObjectionEvidence,
  prepInvoices,
  prepDeliveryEvidence,
  prepConfirmationSent,
  prepConfirmationStamped,
  prepKeyPerson,
  prepActivityPattern,
  prepJointSuppliers,
];
