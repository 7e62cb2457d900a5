/** Where the advice of the rules comes from, as one would cite it. */
export const SOURCES = {
  'klintsevich-2023': 'Klintsevich, strategies of customer experience management (BSEU, 2023)',
  'maltseva-2024': 'Maltseva, KMBS, in Ekonomichna Pravda, 20 November 2024',
  'ccxp-2021': 'CXPA, CCXP exam blueprint (2021)',
  'iso-10002': 'ISO 10002:2018, complaints handling',
  'iso-10004': 'ISO 10004:2018, monitoring and measuring customer satisfaction',
  'iso-23592': 'ISO 23592:2021, service excellence',
  'gartner-pyramid': 'Gartner, CX Pyramid',
  'forrester-2011': 'Forrester, customer experience maturity (2011)',
  'reichheld-1996': 'Reichheld, The Loyalty Effect (1996)',
  'sharp-2010': 'Sharp, How Brands Grow (2010)',
  'gupta-lehmann-2003': 'Gupta and Lehmann, Customers as Assets (2003)',
  'rocks-2016': 'Rocks, Interval Estimation for the Net Promoter Score (The American Statistician, 2016)',
  'brown-cai-dasgupta-2001': 'Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion (2001)',
  'kalbach-2016': 'Kalbach, Mapping Experiences (2016)',
  'carlzon-1987': 'Carlzon, Moments of Truth (1987)',
  'kahneman-1993': 'Kahneman and others, When More Pain Is Preferred to Less (Psychological Science, 1993)',
  'pruitt-adlin-2006': 'Pruitt and Adlin, The Persona Lifecycle (2006)',
  'christensen-2016': 'Christensen and others, Competing Against Luck (2016)',
  'reichheld-2003': 'Reichheld, The One Number You Need to Grow (Harvard Business Review, December 2003)',
  'preston-colman-2000': 'Preston and Colman, Optimal Number of Response Categories in Rating Scales (2000)',
  'omb-2006': 'OMB, Standards and Guidelines for Statistical Surveys (2006)',
  'croll-yoskovitz-2013': 'Croll and Yoskovitz, Lean Analytics (2013)',
  'payne-frow-2005':
    'Payne and Frow, A Strategic Framework for Customer Relationship Management (Journal of Marketing, 2005)',
  'zeithaml-1990': 'Zeithaml, Parasuraman and Berry, Delivering Quality Service (1990)',
  'rawson-2013':
    'Rawson, Duncan and Jones, The Truth About Customer Experience (Harvard Business Review, September 2013)',
  'dixon-2010': 'Dixon, Freeman and Toman, Stop Trying to Delight Your Customers (Harvard Business Review, July 2010)',
  'doerr-2018': 'Doerr, Measure What Matters (2018)',
  'rumelt-2011': 'Rumelt, Good Strategy Bad Strategy (2011)',
  'reichheld-sasser-1990':
    'Reichheld and Sasser, Zero Defections: Quality Comes to Services (Harvard Business Review, 1990)',
  'dick-basu-1994': 'Dick and Basu, Customer Loyalty: Toward an Integrated Conceptual Framework (1994)',
  'dowling-uncles-1997':
    'Dowling and Uncles, Do Customer Loyalty Programs Really Work? (Sloan Management Review, 1997)',
  'lovallo-kahneman-2003': 'Lovallo and Kahneman, Delusions of Success (Harvard Business Review, July 2003)',
  'mcchesney-2012': 'McChesney, Covey and Huling, The 4 Disciplines of Execution (2012)',
} as const satisfies Record<string, string>;

export type SourceId = keyof typeof SOURCES;
