/** The tests with findings are spread over two pages: recordings and scans, and all others. */
export const FINDING_PARTS = ['recordings', 'others'] as const;
