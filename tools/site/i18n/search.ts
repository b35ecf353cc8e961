import { translated } from './translated.ts'

/** Words of the search. */
export const searchLabels = translated({
  en: {
    searchBox: {
      name: 'Search',
      /** What can be typed. */
      hint: 'A field, a code, an event or any words',
      close: 'Close',
      results: 'Results',
      loading: 'Loading the search …',
      failed: 'The search could not be loaded. Reload the page to try again.',
      found: '{n} results',
      foundOne: '1 result',
      /** `{n}` of `{all}` are shown. */
      foundMany: '{all} results, of which the best {n}',
      nothing: 'Nothing found for {query}.',
      nearNames: 'Did you mean:',
      orGuides: 'Or read a guide:',
      morePlaces: 'in {n} more places',
      morePlace: 'in 1 more place',
      keys: '{up} {down} choose, {enter} opens, {escape} closes',
      /** Of a search that stands in a page, which nothing closes. */
      pageKeys: '{up} {down} choose, {enter} opens',
      pageText:
        'Names as they stand in code work, too: /captureAmount/value, order.goods[].goodsName, "AUTH_EXPIRED", /v1/payments/capture.',
      needsScript: 'Searching needs JavaScript. Every field and code can be read on the pages of the menu.',
      kinds: {
        call: 'Call',
        notification: 'Notification',
        event: 'Event',
        code: 'Result code',
        field: 'Field',
        type: 'Type',
        family: 'Family',
        guide: 'Guide',
        heading: 'Section',
        change: 'Change',
      },
      /** What the pictures of a family are, and what else such a picture is called. */
      pictures: {
        flow: { name: 'Flow', words: 'sequence diagram process steps' },
        states: { name: 'States', words: 'state diagram machine transitions lifecycle status' },
      },
    },
  },
  'zh-CN': {
    searchBox: {
      name: '搜索',
      hint: '字段、结果码、事件或任意词语',
      close: '关闭',
      results: '搜索结果',
      loading: '正在加载搜索……',
      failed: '搜索加载失败。请重新加载页面后再试。',
      found: '{n} 个结果',
      foundOne: '1 个结果',
      foundMany: '共 {all} 个结果，显示最相关的 {n} 个',
      nothing: '没有找到“{query}”。',
      nearNames: '是否想找：',
      orGuides: '也可以阅读指南：',
      morePlaces: '另有 {n} 处',
      morePlace: '另有 1 处',
      keys: '{up} {down} 选择，{enter} 打开，{escape} 关闭',
      pageKeys: '{up} {down} 选择，{enter} 打开',
      pageText:
        '也可以直接输入代码里的名称：/captureAmount/value、order.goods[].goodsName、"AUTH_EXPIRED"、/v1/payments/capture。',
      needsScript: '搜索需要 JavaScript。所有字段和结果码都可在菜单所列的页面上直接阅读。',
      kinds: {
        call: '接口',
        notification: '通知',
        event: '事件',
        code: '结果码',
        field: '字段',
        type: '类型',
        family: '类别',
        guide: '指南',
        heading: '章节',
        change: '变更',
      },
      pictures: {
        flow: { name: '流程图', words: '时序图 交互流程 步骤' },
        states: { name: '状态图', words: '状态机 状态流转 状态变化 生命周期' },
      },
    },
  },
})
