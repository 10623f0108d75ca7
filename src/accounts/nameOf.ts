/** How colleagues call a person: by their name, or their address where they have given none. */
export const nameOf = ({
  name,
  email,
}: {
  name?: string | null | undefined
  email?: string | undefined
}): string => name?.trim() || email || ''
