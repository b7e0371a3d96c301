// Entry of functions.js: tells Excel which function belongs to which id. Needs nothing but `CustomFunctions`.
import { FUNCTIONS } from '.';

for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
