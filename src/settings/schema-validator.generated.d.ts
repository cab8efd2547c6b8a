// Generated from schemas/settings.schema.json by npm run build.
import type { ErrorObject } from 'ajv';
import type { SettingsText } from './schema.generated.js';

/** Fills in every default. What is wrong is in `errors` until the next call. */
export const validate: {
  (value: unknown): value is SettingsText;
  errors?: null | ErrorObject[];
};
