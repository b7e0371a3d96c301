import { dealProjectName } from '../../../src/checklist/rules/deal-project-name';
import { testRule } from '../rule-tester';

testRule(dealProjectName, [
  { name: 'a name proves it, by its cell', deal: { projectName: '二期注塑机' }, status: 'proved', proof: ['台账!B2'], source: 'deal' },
  { name: 'the contract name stands in', deal: { contractName: '二期注塑机采购', projectName: '' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'an invoice may name the project', deal: {}, invoices: [{ projectName: '二期注塑机' }], status: 'proved', proof: ['发票!B2'], source: 'invoice' },
  { name: 'a blank cell is missing, and is where to fix it', deal: { projectName: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: '待定 is no name', deal: { projectName: '待定' }, status: 'missing', word: 'checklist.placeholder' },
  { name: 'the customer is not a project', deal: { projectName: '甲公司' }, status: 'doubtful', word: 'customer' },
  { name: 'a number is not a name', deal: { projectName: '2026-018' }, status: 'doubtful', word: 'number' },
  { name: 'an error cell is unreadable', deal: { projectName: '#N/A' }, status: 'doubtful', word: 'checklist.unreadable' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
