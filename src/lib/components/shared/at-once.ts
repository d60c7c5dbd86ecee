/** Rows of a list that are drawn before its reader asks for more: a journal may hold ten thousand. */
export const AT_ONCE = 200;
