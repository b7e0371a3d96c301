import type { Check } from './check';

/** The customer is also a supplier: both sides are listed, nothing is netted without asking (民法典 568, 569). */
export const supplierToo: Check = {
  id: 'supplier-too',
  find: ({ letter, template, facts: { request } }) => {
    const rows = request.ledger.customers.get(letter.customer)?.rows ?? [];
    const both = rows.some((row) => /供应商|供方|vendor|supplier/i.test(row.text('customerType').value ?? ''));
    return both && !template.internal && template.id !== 'joint-collection'
      ? [{ severity: 'warn', message: { id: 'letters.check.supplier', values: { name: letter.customer } }, law: { id: 'letters.law.setOff' } }]
      : [];
  },
};
