/** Where the project is: tests run compiled, in a folder of their own. */
export const ROOT = new URL('../../../../', import.meta.url)
