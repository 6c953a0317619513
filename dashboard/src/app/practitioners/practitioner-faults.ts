/** What is wrong with a practitioner's entries, in plain words, each with its field. */
import { RequestFailed } from '../client/api';
import type { SummaryError } from '../ui/error-summary';

const LEAST_PASSWORD = 12;
const WORDS: Readonly<Record<string, string>> = {
  name: 'Enter a name',
  email: 'Enter an e-mail address, for example orla@clinic.ie',
  role: 'Choose a role',
  password: `Enter a password of at least ${LEAST_PASSWORD} characters`,
};

/** What can be told without asking the clinic; the clinic looks again. */
export function faultsOf(entries: { name?: string; email?: string; password: string }): SummaryError[] {
  const wrong = [
    ...(entries.name !== undefined && entries.name.trim() === '' ? ['name'] : []),
    ...(entries.email !== undefined && !/^\S+@\S+\.\S+$/.test(entries.email.trim()) ? ['email'] : []),
    ...(entries.password.length < LEAST_PASSWORD ? ['password'] : []),
  ];
  return wrong.map((field) => ({ field, text: WORDS[field] ?? field }));
}

/** What the clinic refused, in our words where the field is known. */
export function refusalOf(error: unknown): SummaryError[] {
  if (!(error instanceof RequestFailed)) return [{ text: 'That did not work. Try again.' }];
  const lines = (error.problem.errors ?? []).map(({ pointer, detail }): SummaryError => {
    const field = pointer.replace(/^\//, '');
    const words = WORDS[field];
    if (words === undefined) return { text: detail };
    // An entry that is well formed was refused for its meaning, which only the clinic knows.
    return { field, text: error.status === 409 || field === 'password' ? detail : words };
  });
  return lines.length > 0 ? lines : [{ text: error.problem.detail }];
}
