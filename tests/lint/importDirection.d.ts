import type { Rule } from 'eslint'

export function checkImport(file: string, specifier: string, isLazy?: boolean): string | undefined
export const importDirection: Rule.RuleModule
