/** Where a reader reports a side effect, by country: the regulators' own pages. */
export const REPORT_TO = [
  {
    country: 'United States',
    name: 'FDA MedWatch',
    url: 'https://www.fda.gov/medwatch',
  },
  {
    country: 'United Kingdom',
    name: 'MHRA Yellow Card',
    url: 'https://yellowcard.mhra.gov.uk/',
  },
  {
    country: 'Canada',
    name: 'Canada Vigilance',
    url: 'https://hpr-rps.hres.ca/static/content/form-formule.php?lang=en',
  },
  {
    country: 'Australia',
    name: 'TGA',
    url: 'https://www.tga.gov.au/brochure-reporting-adverse-events-medicines-and-vaccines',
  },
] as const;
