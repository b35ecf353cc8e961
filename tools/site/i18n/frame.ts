import { translated } from './translated.ts'

/** Words that stand on every page. */
export const frameLabels = translated({
  en: {
    siteTitle: 'Antom payment API reference',
    independent: 'Independent. Not published by, endorsed by or affiliated with Ant Group or Antom.',
    skip: 'Skip to content',
    nav: 'Site',
    home: 'Overview',
    reference: 'Reference',
    resultCodes: 'Result codes',
    changelog: 'Changelog',
    otherLanguage: '中文',
    version: 'Version',
    search: 'Search',
    noScriptSearch: 'Searching needs JavaScript. Every field and code can be read on the pages below.',
    nothingFound: 'Nothing found.',
    /** `{n}` is the number. */
    found: '{n} found',
    /** Between a name and what is said of it. */
    colon: ': ',
    /** Between remarks on one thing. */
    semicolon: '; ',
    /** Between names and values. */
    listSeparator: ', ',
    /** Behind a text; `{text}` is what stands in the brackets. */
    brackets: ' ({text})',
  },
  'zh-CN': {
    siteTitle: 'Antom 支付 API 参考',
    independent: '独立项目，并非由蚂蚁集团或 Antom 发布，未获其认可，也与其没有关联。',
    skip: '跳到正文',
    nav: '站点',
    home: '概览',
    reference: '接口参考',
    resultCodes: '结果码',
    changelog: '更新日志',
    otherLanguage: 'English',
    version: '版本',
    search: '搜索',
    noScriptSearch: '搜索需要 JavaScript。所有字段和结果码都可在下面的页面上直接阅读。',
    nothingFound: '没有找到。',
    found: '找到 {n} 项',
    colon: '：',
    semicolon: '；',
    listSeparator: '、',
    brackets: '（{text}）',
  },
})
