import type { z } from 'zod';
import { type Fault, invalidBody } from '../rest/errors.js';

type Issue = z.core.$ZodIssue;

const CONVERSIONS: Record<string, readonly [string, string]> = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret the value as string.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not a number.'],
  int: ['NUMBER_TYPE_COERCE', 'Value is not an integer.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
};

const lengthFault = (issue: { origin: string; message: string }, bound: string): Pick<Fault, 'code' | 'message'> =>
  issue.origin === 'string' || issue.origin === 'array'
    ? { code: `BASE_TYPE_${bound}_LENGTH`, message: issue.message }
    : { code: `NUMBER_TYPE_${bound}`, message: issue.message };

/** The value at an issue's place tells a missing field from one of a wrong type. */
const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], body);

const toFaults = (body: unknown, issue: Issue, base: readonly PropertyKey[] = []): Fault[] => {
  const place = [...base, ...issue.path];
  const path = place.map((key) => (typeof key === 'number' ? key : String(key)));
  const missing = valueAt(body, place) === undefined;
  if (missing && issue.code !== 'custom') return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  switch (issue.code) {
    case 'invalid_type': {
      const [code, message] = CONVERSIONS[issue.expected] ?? ['BASE_TYPE_INVALID', issue.message];
      return [{ path, code, message }];
    }
    case 'too_big':
      return [{ path, ...lengthFault({ ...issue, message: `Must be ${issue.maximum} or fewer in length.` }, 'MAX') }];
    case 'too_small':
      return [{ path, ...lengthFault({ ...issue, message: `Must be ${issue.minimum} or more in length.` }, 'MIN') }];
    case 'invalid_format':
      return [{ path, code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' }];
    case 'invalid_value':
      return [{ path, code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.join(', ')}}.` }];
    case 'invalid_union':
      return [{ path, code: 'UNION_TYPE_CHOICES', message: 'Value of field is not one of the allowed types here.' }];
    case 'custom':
      return [{ path, code: String(issue.params?.code ?? 'BASE_TYPE_INVALID'), message: issue.message }];
    default:
      return [{ path, code: 'BASE_TYPE_INVALID', message: issue.message }];
  }
};

/** The body as the schema reads it, or code 50035 with every fault at its place. */
export const parseBody = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw invalidBody(result.error.issues.flatMap((issue) => toFaults(body, issue)));
};
