/** Fields of a form that hold what somebody wrote or chose. */
export const FIELDS =
  'input:not([type=hidden],[type=password],[type=file],[type=checkbox],[type=radio],[type=submit],[type=button],[type=search]),textarea,select';
