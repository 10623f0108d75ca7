/** Who reads, as paper says it: 'Alex Exemple <alex@example.org>'. */
export const readerName = (
  user: { name?: string | null; email?: string | null } | undefined,
): string => [user?.name, user?.email && `<${user.email}>`].filter(Boolean).join(' ')
