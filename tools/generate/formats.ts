/**
 * The formats that the contract uses, as one regular expression each: a function would have to be imported by the
 * generated code, and an expression is several times faster.
 */
export const formats: Readonly<Record<string, RegExp>> = {
  /** RFC 3339, section 5.6, with the number of days of each month; second 60 is a leap second. */
  'date-time':
    /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
  /** RFC 3986 in outline: a scheme, and no white space or control characters. */
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/,
  /** RFC 3339, section 5.6, the date alone. */
  date: /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))$/,
}
