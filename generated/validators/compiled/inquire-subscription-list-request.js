// Compiled by AJV: InquireSubscriptionListRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateInquireSubscriptionListRequest = validate0, schema0 = { type: "object", properties: { merchantAccountId: { type: "string", maxLength: 64 }, startTimeFrom: { type: "string", maxLength: 32, format: "date-time" }, startTimeTo: { type: "string", maxLength: 32, format: "date-time" }, statuses: { type: "array", maxItems: 3, items: { type: "string", maxLength: 32 } }, paymentMethodTypes: { type: "array", items: { type: "string", maxLength: 64 } }, currencies: { type: "array", items: { type: "string", maxLength: 3, pattern: "^[A-Z]{3}$" } }, periodTypes: { type: "array", maxItems: 4, items: { type: "string", maxLength: 20 } }, currentPage: { $ref: "PageNumber" }, pageSize: { type: ["integer", "string"], minimum: 1, maximum: 100, maxLength: 3, pattern: "^([1-9][0-9]?|100)$" } }, additionalProperties: !1 }, func0 = Object.prototype.hasOwnProperty, formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/, pattern0 = new RegExp("^[A-Z]{3}$", "u"), pattern2 = new RegExp("^([1-9][0-9]?|100)$", "u"), schema1 = { type: ["integer", "string"], minimum: 1, maximum: 2147483647, maxLength: 10, pattern: "^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$" }, pattern1 = new RegExp("^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema1.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string") {
    if (data.length > 10 && (data.length > 20 || [...data].length > 10)) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern1.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$" }, message: 'must match pattern "^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate1.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema0.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.merchantAccountId !== void 0) {
      let data0 = data.merchantAccountId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.startTimeFrom !== void 0) {
      let data1 = data.startTimeFrom;
      if (typeof data1 == "string") {
        if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
          const err3 = { instancePath: instancePath + "/startTimeFrom", schemaPath: "#/properties/startTimeFrom/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!formats0.test(data1)) {
          const err4 = { instancePath: instancePath + "/startTimeFrom", schemaPath: "#/properties/startTimeFrom/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/startTimeFrom", schemaPath: "#/properties/startTimeFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.startTimeTo !== void 0) {
      let data2 = data.startTimeTo;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err6 = { instancePath: instancePath + "/startTimeTo", schemaPath: "#/properties/startTimeTo/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!formats0.test(data2)) {
          const err7 = { instancePath: instancePath + "/startTimeTo", schemaPath: "#/properties/startTimeTo/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/startTimeTo", schemaPath: "#/properties/startTimeTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.statuses !== void 0) {
      let data3 = data.statuses;
      if (Array.isArray(data3)) {
        if (data3.length > 3) {
          const err9 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const _errs11 = errors, len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (data4.length > 32 && (data4.length > 64 || [...data4].length > 32)) {
              const err10 = { instancePath: instancePath + "/statuses/" + i0, schemaPath: "#/properties/statuses/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/statuses/" + i0, schemaPath: "#/properties/statuses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (errors - _errs11 >= 100)
            break;
        }
      } else {
        const err12 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.paymentMethodTypes !== void 0) {
      let data5 = data.paymentMethodTypes;
      if (Array.isArray(data5)) {
        const _errs16 = errors, len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 == "string") {
            if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
              const err13 = { instancePath: instancePath + "/paymentMethodTypes/" + i1, schemaPath: "#/properties/paymentMethodTypes/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/paymentMethodTypes/" + i1, schemaPath: "#/properties/paymentMethodTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (errors - _errs16 >= 100)
            break;
        }
      } else {
        const err15 = { instancePath: instancePath + "/paymentMethodTypes", schemaPath: "#/properties/paymentMethodTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.currencies !== void 0) {
      let data7 = data.currencies;
      if (Array.isArray(data7)) {
        const _errs21 = errors, len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 == "string") {
            if (data8.length > 3 && (data8.length > 6 || [...data8].length > 3)) {
              const err16 = { instancePath: instancePath + "/currencies/" + i2, schemaPath: "#/properties/currencies/items/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (!pattern0.test(data8)) {
              const err17 = { instancePath: instancePath + "/currencies/" + i2, schemaPath: "#/properties/currencies/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/currencies/" + i2, schemaPath: "#/properties/currencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (errors - _errs21 >= 100)
            break;
        }
      } else {
        const err19 = { instancePath: instancePath + "/currencies", schemaPath: "#/properties/currencies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.periodTypes !== void 0) {
      let data9 = data.periodTypes;
      if (Array.isArray(data9)) {
        if (data9.length > 4) {
          const err20 = { instancePath: instancePath + "/periodTypes", schemaPath: "#/properties/periodTypes/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        const _errs26 = errors, len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (typeof data10 == "string") {
            if (data10.length > 20 && (data10.length > 40 || [...data10].length > 20)) {
              const err21 = { instancePath: instancePath + "/periodTypes/" + i3, schemaPath: "#/properties/periodTypes/items/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/periodTypes/" + i3, schemaPath: "#/properties/periodTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (errors - _errs26 >= 100)
            break;
        }
      } else {
        const err23 = { instancePath: instancePath + "/periodTypes", schemaPath: "#/properties/periodTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.currentPage !== void 0 && (validate1(data.currentPage, { instancePath: instancePath + "/currentPage", parentData: data, parentDataProperty: "currentPage", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.pageSize !== void 0) {
      let data12 = data.pageSize;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && typeof data12 != "string") {
        const err24 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: schema0.properties.pageSize.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 100 || isNaN(data12)) {
          const err25 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err26 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
      if (typeof data12 == "string") {
        if (data12.length > 3 && (data12.length > 6 || [...data12].length > 3)) {
          const err27 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!pattern2.test(data12)) {
          const err28 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]?|100)$" }, message: 'must match pattern "^([1-9][0-9]?|100)$"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateInquireSubscriptionListRequest
};
