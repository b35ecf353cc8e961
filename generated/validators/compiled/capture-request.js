// Compiled by AJV: CaptureRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateCaptureRequest = validate0;
const pattern0 = new RegExp("^[A-Z]{3}$", "u"), pattern1 = new RegExp("^[1-9][0-9]*$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "currency" || key0 === "value")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err3 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern1.test(data1)) {
          const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
const schema2 = { enum: [!0, !1, "true", "false"] };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema2.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
const schema3 = { type: "object", properties: { transitType: { type: "string", maxLength: 32 }, legs: { type: "array", maxItems: 10, items: { $ref: "Leg" } }, passengers: { type: "array", maxItems: 100, items: { $ref: "Passenger" } }, agentCode: { type: "string", maxLength: 64 }, agentName: { type: "string", maxLength: 256 }, ticketNumber: { type: "string", maxLength: 64 }, ticketIssuerCode: { type: "string", maxLength: 64 }, restrictedTicketIndicator: { type: "string", maxLength: 64 }, ancillaryData: { $ref: "AncillaryData" } }, additionalProperties: !1 }, func0 = Object.prototype.hasOwnProperty, schema4 = { type: "object", properties: { departureTime: { $ref: "DateTime" }, arrivalTime: { $ref: "DateTime" }, departureAddress: { $ref: "Address" }, arrivalAddress: { $ref: "Address" }, carrierName: { type: "string", maxLength: 128 }, carrierNo: { type: "string", maxLength: 64 }, classType: { type: "string", maxLength: 32 }, departureAirportCode: { type: "string", maxLength: 8 }, arrivalAirportCode: { type: "string", maxLength: 8 }, fareBasis: { type: "string", maxLength: 64 }, couponNumber: { type: "string", maxLength: 64 }, flightNumber: { type: "string", maxLength: 64 }, passengerNameRecord: { type: "string", maxLength: 32 } }, additionalProperties: !1 };
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 64 && (data.length > 128 || [...data].length > 64)) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
const pattern2 = new RegExp("^[A-Z]{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.region === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "region" || key0 === "state" || key0 === "city" || key0 === "address1" || key0 === "address2" || key0 === "address3" || key0 === "zipCode" || key0 === "label")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.region !== void 0) {
      let data0 = data.region;
      if (typeof data0 == "string") {
        if (data0.length > 2 && (data0.length > 4 || [...data0].length > 2)) {
          const err2 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern2.test(data0)) {
          const err3 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (typeof data1 == "string") {
        if (data1.length > 8 && (data1.length > 16 || [...data1].length > 8)) {
          const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.city !== void 0) {
      let data2 = data.city;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err7 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.address1 !== void 0) {
      let data3 = data.address1;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err9 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.address2 !== void 0) {
      let data4 = data.address2;
      if (typeof data4 == "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err11 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.address3 !== void 0) {
      let data5 = data.address3;
      if (typeof data5 == "string") {
        if (data5.length > 256 && (data5.length > 512 || [...data5].length > 256)) {
          const err13 = { instancePath: instancePath + "/address3", schemaPath: "#/properties/address3/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/address3", schemaPath: "#/properties/address3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.zipCode !== void 0) {
      let data6 = data.zipCode;
      if (typeof data6 == "string") {
        if (data6.length > 32 && (data6.length > 64 || [...data6].length > 32)) {
          const err15 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.label !== void 0) {
      let data7 = data.label;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err17 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema4.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.departureTime !== void 0 && (validate7(data.departureTime, { instancePath: instancePath + "/departureTime", parentData: data, parentDataProperty: "departureTime", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.arrivalTime !== void 0 && (validate7(data.arrivalTime, { instancePath: instancePath + "/arrivalTime", parentData: data, parentDataProperty: "arrivalTime", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.departureAddress !== void 0 && (validate10(data.departureAddress, { instancePath: instancePath + "/departureAddress", parentData: data, parentDataProperty: "departureAddress", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length)), data.arrivalAddress !== void 0 && (validate10(data.arrivalAddress, { instancePath: instancePath + "/arrivalAddress", parentData: data, parentDataProperty: "arrivalAddress", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length)), data.carrierName !== void 0) {
      let data4 = data.carrierName;
      if (typeof data4 == "string") {
        if (data4.length > 128 && (data4.length > 256 || [...data4].length > 128)) {
          const err1 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.carrierNo !== void 0) {
      let data5 = data.carrierNo;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err3 = { instancePath: instancePath + "/carrierNo", schemaPath: "#/properties/carrierNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/carrierNo", schemaPath: "#/properties/carrierNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.classType !== void 0) {
      let data6 = data.classType;
      if (typeof data6 == "string") {
        if (data6.length > 32 && (data6.length > 64 || [...data6].length > 32)) {
          const err5 = { instancePath: instancePath + "/classType", schemaPath: "#/properties/classType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/classType", schemaPath: "#/properties/classType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.departureAirportCode !== void 0) {
      let data7 = data.departureAirportCode;
      if (typeof data7 == "string") {
        if (data7.length > 8 && (data7.length > 16 || [...data7].length > 8)) {
          const err7 = { instancePath: instancePath + "/departureAirportCode", schemaPath: "#/properties/departureAirportCode/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/departureAirportCode", schemaPath: "#/properties/departureAirportCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.arrivalAirportCode !== void 0) {
      let data8 = data.arrivalAirportCode;
      if (typeof data8 == "string") {
        if (data8.length > 8 && (data8.length > 16 || [...data8].length > 8)) {
          const err9 = { instancePath: instancePath + "/arrivalAirportCode", schemaPath: "#/properties/arrivalAirportCode/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/arrivalAirportCode", schemaPath: "#/properties/arrivalAirportCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.fareBasis !== void 0) {
      let data9 = data.fareBasis;
      if (typeof data9 == "string") {
        if (data9.length > 64 && (data9.length > 128 || [...data9].length > 64)) {
          const err11 = { instancePath: instancePath + "/fareBasis", schemaPath: "#/properties/fareBasis/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/fareBasis", schemaPath: "#/properties/fareBasis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.couponNumber !== void 0) {
      let data10 = data.couponNumber;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err13 = { instancePath: instancePath + "/couponNumber", schemaPath: "#/properties/couponNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/couponNumber", schemaPath: "#/properties/couponNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.flightNumber !== void 0) {
      let data11 = data.flightNumber;
      if (typeof data11 == "string") {
        if (data11.length > 64 && (data11.length > 128 || [...data11].length > 64)) {
          const err15 = { instancePath: instancePath + "/flightNumber", schemaPath: "#/properties/flightNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/flightNumber", schemaPath: "#/properties/flightNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.passengerNameRecord !== void 0) {
      let data12 = data.passengerNameRecord;
      if (typeof data12 == "string") {
        if (data12.length > 32 && (data12.length > 64 || [...data12].length > 32)) {
          const err17 = { instancePath: instancePath + "/passengerNameRecord", schemaPath: "#/properties/passengerNameRecord/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/passengerNameRecord", schemaPath: "#/properties/passengerNameRecord/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstName" }, message: "must have required property 'firstName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lastName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastName" }, message: "must have required property 'lastName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "firstName" || key0 === "middleName" || key0 === "lastName" || key0 === "fullName")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err3 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.middleName !== void 0) {
      let data1 = data.middleName;
      if (typeof data1 == "string") {
        if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
          const err5 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data2 = data.lastName;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err7 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.fullName !== void 0) {
      let data3 = data.fullName;
      if (typeof data3 == "string") {
        if (data3.length > 128 && (data3.length > 256 || [...data3].length > 128)) {
          const err9 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "passengerName" || key0 === "passengerEmail" || key0 === "passengerPhoneNo" || key0 === "passengerId" || key0 === "passengerIdType" || key0 === "passengerCode")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.passengerName !== void 0 && (validate15(data.passengerName, { instancePath: instancePath + "/passengerName", parentData: data, parentDataProperty: "passengerName", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.passengerEmail !== void 0) {
      let data1 = data.passengerEmail;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err1 = { instancePath: instancePath + "/passengerEmail", schemaPath: "#/properties/passengerEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/passengerEmail", schemaPath: "#/properties/passengerEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.passengerPhoneNo !== void 0) {
      let data2 = data.passengerPhoneNo;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err3 = { instancePath: instancePath + "/passengerPhoneNo", schemaPath: "#/properties/passengerPhoneNo/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/passengerPhoneNo", schemaPath: "#/properties/passengerPhoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.passengerId !== void 0) {
      let data3 = data.passengerId;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err5 = { instancePath: instancePath + "/passengerId", schemaPath: "#/properties/passengerId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/passengerId", schemaPath: "#/properties/passengerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.passengerIdType !== void 0) {
      let data4 = data.passengerIdType;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err7 = { instancePath: instancePath + "/passengerIdType", schemaPath: "#/properties/passengerIdType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/passengerIdType", schemaPath: "#/properties/passengerIdType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.passengerCode !== void 0) {
      let data5 = data.passengerCode;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err9 = { instancePath: instancePath + "/passengerCode", schemaPath: "#/properties/passengerCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/passengerCode", schemaPath: "#/properties/passengerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "categoryCode" || key0 === "subCategoryCode")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.categoryCode !== void 0) {
      let data0 = data.categoryCode;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/categoryCode", schemaPath: "#/properties/categoryCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/categoryCode", schemaPath: "#/properties/categoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.subCategoryCode !== void 0) {
      let data1 = data.subCategoryCode;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err3 = { instancePath: instancePath + "/subCategoryCode", schemaPath: "#/properties/subCategoryCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/subCategoryCode", schemaPath: "#/properties/subCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "services" || key0 === "connectedTicketNumber")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const _errs5 = errors, len0 = data0.length;
        for (let i0 = 0; i0 < len0 && (validate19(data0[i0], { instancePath: instancePath + "/services/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length), !(errors - _errs5 >= 100)); i0++)
          ;
      } else {
        const err1 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.connectedTicketNumber !== void 0) {
      let data2 = data.connectedTicketNumber;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err2 = { instancePath: instancePath + "/connectedTicketNumber", schemaPath: "#/properties/connectedTicketNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/connectedTicketNumber", schemaPath: "#/properties/connectedTicketNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema3.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.transitType !== void 0) {
      let data0 = data.transitType;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err1 = { instancePath: instancePath + "/transitType", schemaPath: "#/properties/transitType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/transitType", schemaPath: "#/properties/transitType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.legs !== void 0) {
      let data1 = data.legs;
      if (Array.isArray(data1)) {
        if (data1.length > 10) {
          const err3 = { instancePath: instancePath + "/legs", schemaPath: "#/properties/legs/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const _errs7 = errors, len0 = data1.length;
        for (let i0 = 0; i0 < len0 && (validate6(data1[i0], { instancePath: instancePath + "/legs/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length), !(errors - _errs7 >= 100)); i0++)
          ;
      } else {
        const err4 = { instancePath: instancePath + "/legs", schemaPath: "#/properties/legs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.passengers !== void 0) {
      let data3 = data.passengers;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err5 = { instancePath: instancePath + "/passengers", schemaPath: "#/properties/passengers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const _errs11 = errors, len1 = data3.length;
        for (let i1 = 0; i1 < len1 && (validate14(data3[i1], { instancePath: instancePath + "/passengers/" + i1, parentData: data3, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length), !(errors - _errs11 >= 100)); i1++)
          ;
      } else {
        const err6 = { instancePath: instancePath + "/passengers", schemaPath: "#/properties/passengers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.agentCode !== void 0) {
      let data5 = data.agentCode;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err7 = { instancePath: instancePath + "/agentCode", schemaPath: "#/properties/agentCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/agentCode", schemaPath: "#/properties/agentCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.agentName !== void 0) {
      let data6 = data.agentName;
      if (typeof data6 == "string") {
        if (data6.length > 256 && (data6.length > 512 || [...data6].length > 256)) {
          const err9 = { instancePath: instancePath + "/agentName", schemaPath: "#/properties/agentName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/agentName", schemaPath: "#/properties/agentName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ticketNumber !== void 0) {
      let data7 = data.ticketNumber;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err11 = { instancePath: instancePath + "/ticketNumber", schemaPath: "#/properties/ticketNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/ticketNumber", schemaPath: "#/properties/ticketNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.ticketIssuerCode !== void 0) {
      let data8 = data.ticketIssuerCode;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err13 = { instancePath: instancePath + "/ticketIssuerCode", schemaPath: "#/properties/ticketIssuerCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/ticketIssuerCode", schemaPath: "#/properties/ticketIssuerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.restrictedTicketIndicator !== void 0) {
      let data9 = data.restrictedTicketIndicator;
      if (typeof data9 == "string") {
        if (data9.length > 64 && (data9.length > 128 || [...data9].length > 64)) {
          const err15 = { instancePath: instancePath + "/restrictedTicketIndicator", schemaPath: "#/properties/restrictedTicketIndicator/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/restrictedTicketIndicator", schemaPath: "#/properties/restrictedTicketIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    data.ancillaryData !== void 0 && (validate18(data.ancillaryData, { instancePath: instancePath + "/ancillaryData", parentData: data, parentDataProperty: "ancillaryData", rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length));
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
const schema11 = { type: "object", required: ["goodsName"], properties: { referenceGoodsId: { type: "string", maxLength: 64 }, goodsName: { type: "string", maxLength: 256 }, goodsCategory: { type: "string", maxLength: 64 }, goodsBrand: { type: "string", maxLength: 256 }, goodsSkuName: { type: "string", maxLength: 256 }, goodsUnitAmount: { $ref: "NonNegativeAmount" }, goodsQuantity: { $ref: "PositiveInteger" }, goodsUrl: { type: "string", maxLength: 2048, format: "uri" }, deliveryMethodType: { type: "string", maxLength: 32 }, goodsImageUrl: { type: "string", maxLength: 2048, format: "uri" }, priceId: { type: "string", maxLength: 64 }, goodsDiscountAmount: { $ref: "NonNegativeAmount" }, goodsEndsOnTime: { $ref: "DateTime" }, crossSell: { $ref: "CrossSellGoods" } }, additionalProperties: !1 };
const pattern4 = new RegExp("^(0|[1-9][0-9]*)$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "currency" || key0 === "value")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err3 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" }, message: 'must match pattern "^(0|[1-9][0-9]*)$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
const schema13 = { type: ["integer", "string"], minimum: 1, maximum: 999999999, maxLength: 9, pattern: "^[1-9][0-9]*$" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 }, message: "must be <= 999999999" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string") {
    if (data.length > 9 && (data.length > 18 || [...data].length > 9)) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern1.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate26.errors = vErrors, errors === 0;
}
const schema14 = { type: "object", required: ["goodsName"], properties: { referenceGoodsId: { type: "string", maxLength: 64 }, goodsName: { type: "string", maxLength: 256 }, goodsCategory: { type: "string", maxLength: 64 }, goodsBrand: { type: "string", maxLength: 256 }, goodsSkuName: { type: "string", maxLength: 256 }, goodsUnitAmount: { $ref: "NonNegativeAmount" }, goodsQuantity: { $ref: "PositiveInteger" }, goodsUrl: { type: "string", maxLength: 2048, format: "uri" }, deliveryMethodType: { type: "string", maxLength: 32 }, goodsImageUrl: { type: "string", maxLength: 2048, format: "uri" }, priceId: { type: "string", maxLength: 64 }, goodsDiscountAmount: { $ref: "NonNegativeAmount" }, goodsEndsOnTime: { $ref: "DateTime" } }, additionalProperties: !1, anyOf: [{ required: ["referenceGoodsId"] }, { required: ["priceId"] }] }, formats2 = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.referenceGoodsId === void 0) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "referenceGoodsId" }, message: "must have required property 'referenceGoodsId'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.priceId === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "priceId" }, message: "must have required property 'priceId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.goodsName === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goodsName" }, message: "must have required property 'goodsName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    const _errs5 = errors;
    for (const key0 in data)
      if (!func0.call(schema14.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, errors - _errs5 >= 100)
          break;
      }
    if (data.referenceGoodsId !== void 0) {
      let data0 = data.referenceGoodsId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err5 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.goodsName !== void 0) {
      let data1 = data.goodsName;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err7 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.goodsCategory !== void 0) {
      let data2 = data.goodsCategory;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err9 = { instancePath: instancePath + "/goodsCategory", schemaPath: "#/properties/goodsCategory/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/goodsCategory", schemaPath: "#/properties/goodsCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.goodsBrand !== void 0) {
      let data3 = data.goodsBrand;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err11 = { instancePath: instancePath + "/goodsBrand", schemaPath: "#/properties/goodsBrand/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/goodsBrand", schemaPath: "#/properties/goodsBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.goodsSkuName !== void 0) {
      let data4 = data.goodsSkuName;
      if (typeof data4 == "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err13 = { instancePath: instancePath + "/goodsSkuName", schemaPath: "#/properties/goodsSkuName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/goodsSkuName", schemaPath: "#/properties/goodsSkuName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.goodsUnitAmount !== void 0 && (validate24(data.goodsUnitAmount, { instancePath: instancePath + "/goodsUnitAmount", parentData: data, parentDataProperty: "goodsUnitAmount", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.goodsQuantity !== void 0 && (validate26(data.goodsQuantity, { instancePath: instancePath + "/goodsQuantity", parentData: data, parentDataProperty: "goodsQuantity", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.goodsUrl !== void 0) {
      let data7 = data.goodsUrl;
      if (typeof data7 == "string") {
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err15 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!formats2.test(data7)) {
          const err16 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.deliveryMethodType !== void 0) {
      let data8 = data.deliveryMethodType;
      if (typeof data8 == "string") {
        if (data8.length > 32 && (data8.length > 64 || [...data8].length > 32)) {
          const err18 = { instancePath: instancePath + "/deliveryMethodType", schemaPath: "#/properties/deliveryMethodType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/deliveryMethodType", schemaPath: "#/properties/deliveryMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.goodsImageUrl !== void 0) {
      let data9 = data.goodsImageUrl;
      if (typeof data9 == "string") {
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err20 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!formats2.test(data9)) {
          const err21 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.priceId !== void 0) {
      let data10 = data.priceId;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err23 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    data.goodsDiscountAmount !== void 0 && (validate24(data.goodsDiscountAmount, { instancePath: instancePath + "/goodsDiscountAmount", parentData: data, parentDataProperty: "goodsDiscountAmount", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.goodsEndsOnTime !== void 0 && (validate7(data.goodsEndsOnTime, { instancePath: instancePath + "/goodsEndsOnTime", parentData: data, parentDataProperty: "goodsEndsOnTime", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.goodsName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goodsName" }, message: "must have required property 'goodsName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema11.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.referenceGoodsId !== void 0) {
      let data0 = data.referenceGoodsId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.goodsName !== void 0) {
      let data1 = data.goodsName;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err4 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.goodsCategory !== void 0) {
      let data2 = data.goodsCategory;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err6 = { instancePath: instancePath + "/goodsCategory", schemaPath: "#/properties/goodsCategory/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/goodsCategory", schemaPath: "#/properties/goodsCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.goodsBrand !== void 0) {
      let data3 = data.goodsBrand;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err8 = { instancePath: instancePath + "/goodsBrand", schemaPath: "#/properties/goodsBrand/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/goodsBrand", schemaPath: "#/properties/goodsBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.goodsSkuName !== void 0) {
      let data4 = data.goodsSkuName;
      if (typeof data4 == "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err10 = { instancePath: instancePath + "/goodsSkuName", schemaPath: "#/properties/goodsSkuName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/goodsSkuName", schemaPath: "#/properties/goodsSkuName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.goodsUnitAmount !== void 0 && (validate24(data.goodsUnitAmount, { instancePath: instancePath + "/goodsUnitAmount", parentData: data, parentDataProperty: "goodsUnitAmount", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.goodsQuantity !== void 0 && (validate26(data.goodsQuantity, { instancePath: instancePath + "/goodsQuantity", parentData: data, parentDataProperty: "goodsQuantity", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.goodsUrl !== void 0) {
      let data7 = data.goodsUrl;
      if (typeof data7 == "string") {
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err12 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats2.test(data7)) {
          const err13 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.deliveryMethodType !== void 0) {
      let data8 = data.deliveryMethodType;
      if (typeof data8 == "string") {
        if (data8.length > 32 && (data8.length > 64 || [...data8].length > 32)) {
          const err15 = { instancePath: instancePath + "/deliveryMethodType", schemaPath: "#/properties/deliveryMethodType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/deliveryMethodType", schemaPath: "#/properties/deliveryMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.goodsImageUrl !== void 0) {
      let data9 = data.goodsImageUrl;
      if (typeof data9 == "string") {
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err17 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!formats2.test(data9)) {
          const err18 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.priceId !== void 0) {
      let data10 = data.priceId;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err20 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    data.goodsDiscountAmount !== void 0 && (validate24(data.goodsDiscountAmount, { instancePath: instancePath + "/goodsDiscountAmount", parentData: data, parentDataProperty: "goodsDiscountAmount", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.goodsEndsOnTime !== void 0 && (validate7(data.goodsEndsOnTime, { instancePath: instancePath + "/goodsEndsOnTime", parentData: data, parentDataProperty: "goodsEndsOnTime", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.crossSell !== void 0 && (validate30(data.crossSell, { instancePath: instancePath + "/crossSell", parentData: data, parentDataProperty: "crossSell", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
const schema15 = { type: "object", properties: { shippingName: { $ref: "UserName" }, shippingAddress: { $ref: "Address" }, shippingCarrier: { type: "string", maxLength: 128 }, shippingPhoneNo: { type: "string", maxLength: 16 }, shipToEmail: { type: "string", maxLength: 64 }, shippingFeeId: { type: "string", maxLength: 64 }, shippingFee: { $ref: "NonNegativeAmount" }, shippingDescription: { type: "string", maxLength: 64 }, deliveryEstimate: { $ref: "DeliveryEstimate" }, shippingNumber: { type: "string", maxLength: 128 }, notes: { type: "string", maxLength: 2048 } }, additionalProperties: !1 };
const schema17 = { type: "object", properties: { unit: { enum: ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"] }, value: { $ref: "NonNegativeInteger" } }, additionalProperties: !1 }, schema18 = { type: ["integer", "string"], minimum: 0, maximum: 999999999, maxLength: 9, pattern: "^(0|[1-9][0-9]*)$" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema18.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 }, message: "must be <= 999999999" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string") {
    if (data.length > 9 && (data.length > 18 || [...data].length > 9)) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" }, message: 'must match pattern "^(0|[1-9][0-9]*)$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate43.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "unit" || key0 === "value")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.unit !== void 0) {
      let data0 = data.unit;
      if (!(data0 === "YEAR" || data0 === "MONTH" || data0 === "DAY" || data0 === "HOUR" || data0 === "MINUTE" || data0 === "SECOND")) {
        const err1 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema17.properties.unit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.value !== void 0 && (validate43(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "minimum" || key0 === "maximum")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    data.minimum !== void 0 && (validate42(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.maximum !== void 0 && (validate42(data.maximum, { instancePath: instancePath + "/maximum", parentData: data, parentDataProperty: "maximum", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema15.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.shippingName !== void 0 && (validate15(data.shippingName, { instancePath: instancePath + "/shippingName", parentData: data, parentDataProperty: "shippingName", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.shippingAddress !== void 0 && (validate10(data.shippingAddress, { instancePath: instancePath + "/shippingAddress", parentData: data, parentDataProperty: "shippingAddress", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length)), data.shippingCarrier !== void 0) {
      let data2 = data.shippingCarrier;
      if (typeof data2 == "string") {
        if (data2.length > 128 && (data2.length > 256 || [...data2].length > 128)) {
          const err1 = { instancePath: instancePath + "/shippingCarrier", schemaPath: "#/properties/shippingCarrier/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/shippingCarrier", schemaPath: "#/properties/shippingCarrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.shippingPhoneNo !== void 0) {
      let data3 = data.shippingPhoneNo;
      if (typeof data3 == "string") {
        if (data3.length > 16 && (data3.length > 32 || [...data3].length > 16)) {
          const err3 = { instancePath: instancePath + "/shippingPhoneNo", schemaPath: "#/properties/shippingPhoneNo/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/shippingPhoneNo", schemaPath: "#/properties/shippingPhoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.shipToEmail !== void 0) {
      let data4 = data.shipToEmail;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err5 = { instancePath: instancePath + "/shipToEmail", schemaPath: "#/properties/shipToEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/shipToEmail", schemaPath: "#/properties/shipToEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.shippingFeeId !== void 0) {
      let data5 = data.shippingFeeId;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err7 = { instancePath: instancePath + "/shippingFeeId", schemaPath: "#/properties/shippingFeeId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/shippingFeeId", schemaPath: "#/properties/shippingFeeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shippingFee !== void 0 && (validate24(data.shippingFee, { instancePath: instancePath + "/shippingFee", parentData: data, parentDataProperty: "shippingFee", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.shippingDescription !== void 0) {
      let data7 = data.shippingDescription;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err9 = { instancePath: instancePath + "/shippingDescription", schemaPath: "#/properties/shippingDescription/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/shippingDescription", schemaPath: "#/properties/shippingDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.deliveryEstimate !== void 0 && (validate41(data.deliveryEstimate, { instancePath: instancePath + "/deliveryEstimate", parentData: data, parentDataProperty: "deliveryEstimate", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.shippingNumber !== void 0) {
      let data9 = data.shippingNumber;
      if (typeof data9 == "string") {
        if (data9.length > 128 && (data9.length > 256 || [...data9].length > 128)) {
          const err11 = { instancePath: instancePath + "/shippingNumber", schemaPath: "#/properties/shippingNumber/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/shippingNumber", schemaPath: "#/properties/shippingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data10 = data.notes;
      if (typeof data10 == "string") {
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err13 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.captureRequestId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captureRequestId" }, message: "must have required property 'captureRequestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.paymentId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentId" }, message: "must have required property 'paymentId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.captureAmount === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captureAmount" }, message: "must have required property 'captureAmount'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "captureRequestId" || key0 === "paymentId" || key0 === "captureAmount" || key0 === "isLastCapture" || key0 === "captureType" || key0 === "transit" || key0 === "goods" || key0 === "shippings")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.captureRequestId !== void 0) {
      let data0 = data.captureRequestId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err4 = { instancePath: instancePath + "/captureRequestId", schemaPath: "#/properties/captureRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.length < 1 || data0.length < 2 && [...data0].length < 1) {
          const err5 = { instancePath: instancePath + "/captureRequestId", schemaPath: "#/properties/captureRequestId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/captureRequestId", schemaPath: "#/properties/captureRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.paymentId !== void 0) {
      let data1 = data.paymentId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err7 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.length < 1 || data1.length < 2 && [...data1].length < 1) {
          const err8 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.captureAmount !== void 0 && (validate1(data.captureAmount, { instancePath: instancePath + "/captureAmount", parentData: data, parentDataProperty: "captureAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.isLastCapture !== void 0 && (validate3(data.isLastCapture, { instancePath: instancePath + "/isLastCapture", parentData: data, parentDataProperty: "isLastCapture", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.captureType !== void 0) {
      let data4 = data.captureType;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err10 = { instancePath: instancePath + "/captureType", schemaPath: "#/properties/captureType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/captureType", schemaPath: "#/properties/captureType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.transit !== void 0 && (validate5(data.transit, { instancePath: instancePath + "/transit", parentData: data, parentDataProperty: "transit", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.goods !== void 0) {
      let data6 = data.goods;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          const err12 = { instancePath: instancePath + "/goods", schemaPath: "#/properties/goods/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        const _errs14 = errors, len0 = data6.length;
        for (let i0 = 0; i0 < len0 && (validate23(data6[i0], { instancePath: instancePath + "/goods/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), !(errors - _errs14 >= 100)); i0++)
          ;
      } else {
        const err13 = { instancePath: instancePath + "/goods", schemaPath: "#/properties/goods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.shippings !== void 0) {
      let data8 = data.shippings;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          const err14 = { instancePath: instancePath + "/shippings", schemaPath: "#/properties/shippings/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        const _errs18 = errors, len1 = data8.length;
        for (let i1 = 0; i1 < len1 && (validate37(data8[i1], { instancePath: instancePath + "/shippings/" + i1, parentData: data8, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), !(errors - _errs18 >= 100)); i1++)
          ;
      } else {
        const err15 = { instancePath: instancePath + "/shippings", schemaPath: "#/properties/shippings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateCaptureRequest
};
