// Validates a CaptureRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const check = validate0;
const pattern0 = new RegExp("^[A-Z]{3}$", "u");
const pattern1 = new RegExp("^[1-9][0-9]*$", "u");
const schema1 = { "type": "object", "properties": { "agentCode": true, "agentName": true, "ticketNumber": true, "ticketIssuerCode": true, "restrictedTicketIndicator": true, "ancillaryData": true, "transitType": { "enum": ["FLIGHT", "TRAIN", "CRUISE", "COACH"] }, "legs": { "type": "array", "maxItems": 10, "items": { "$ref": "#/definitions/Leg" } }, "passengers": { "type": "array", "maxItems": 100, "items": { "$ref": "#/definitions/Passenger" } } }, "additionalProperties": false, "members": { "texts": { "agentCode": 64, "agentName": 256, "ticketNumber": 64, "ticketIssuerCode": 64, "restrictedTicketIndicator": 64 }, "types": { "ancillaryData": "#/definitions/AncillaryData" }, "nullables": {} } };
const func5 = Object.prototype.hasOwnProperty;
const schema2 = { "type": "object", "properties": { "carrierName": true, "carrierNo": true, "departureAirportCode": true, "arrivalAirportCode": true, "fareBasis": true, "couponNumber": true, "flightNumber": true, "passengerNameRecord": true, "departureTime": true, "arrivalTime": true, "departureAddress": true, "arrivalAddress": true, "classType": { "enum": ["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] } }, "additionalProperties": false, "members": { "texts": { "carrierName": 128, "carrierNo": 64, "departureAirportCode": 8, "arrivalAirportCode": 8, "fareBasis": 64, "couponNumber": 64, "flightNumber": 64, "passengerNameRecord": 32 }, "types": { "departureTime": "#/definitions/DateTime", "arrivalTime": "#/definitions/DateTime", "departureAddress": "#/definitions/Address", "arrivalAddress": "#/definitions/Address" }, "nullables": {} } };
const formats0 = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate3(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 64 && isLonger(data, 64)) {
          validate3.errors = [problem(instancePath, "", "maxLength", { limit: 64 })];
          return false;
        } else {
          if (!formats0.test(data)) {
            validate3.errors = [problem(instancePath, "", "format", { format: "date-time" })];
            return false;
          }
        }
      } else {
        validate3.errors = [problem(instancePath, "", "type", { type: "string" })];
        return false;
      }
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
const pattern2 = new RegExp("^[A-Z]{2}$", "u");
function validate6(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.region === void 0 && (missing0 = "region")) {
        validate6.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "state" || key0 === "city" || key0 === "address1" || key0 === "address2" || key0 === "address3" || key0 === "zipCode" || key0 === "label" || key0 === "region")) {
            validate6.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.region !== void 0) {
            let data0 = data.region;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 2 && isLonger(data0, 2)) {
                  validate6.errors = [problem(instancePath, "/region", "maxLength", { limit: 2 })];
                  return false;
                } else {
                  if (!pattern2.test(data0)) {
                    validate6.errors = [problem(instancePath, "/region", "pattern", { pattern: "^[A-Z]{2}$" })];
                    return false;
                  }
                }
              } else {
                validate6.errors = [problem(instancePath, "/region", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const found0 = wrongMember(data, instancePath, { "state": 8, "city": 32, "address1": 256, "address2": 256, "address3": 256, "zipCode": 32, "label": 64 }, {}, {});
            if (!(found0 === null)) {
              vErrors = vErrors === null ? found0 : vErrors.concat(found0);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate6.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
function validate2(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func5.call(schema2.properties, key0)) {
          validate2.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.classType !== void 0) {
          let data0 = data.classType;
          const _errs2 = errors;
          if (!(data0 === "FIRSTLEVEL" || data0 === "SECONDLEVEL" || data0 === "THIRDLEVEL")) {
            validate2.errors = [problem(instancePath, "/classType", "enum", { allowedValues: ["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          const found0 = wrongMember(data, instancePath, { "carrierName": 128, "carrierNo": 64, "departureAirportCode": 8, "arrivalAirportCode": 8, "fareBasis": 64, "couponNumber": 64, "flightNumber": 64, "passengerNameRecord": 32 }, { "departureTime": validate3, "arrivalTime": validate3, "departureAddress": validate6, "arrivalAddress": validate6 }, {});
          if (!(found0 === null)) {
            vErrors = vErrors === null ? found0 : vErrors.concat(found0);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate2.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.firstName === void 0 && (missing0 = "firstName") || data.lastName === void 0 && (missing0 = "lastName")) {
        validate11.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "middleName" || key0 === "fullName" || key0 === "firstName" || key0 === "lastName")) {
            validate11.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.firstName !== void 0) {
            let data0 = data.firstName;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 32 && isLonger(data0, 32)) {
                  validate11.errors = [problem(instancePath, "/firstName", "maxLength", { limit: 32 })];
                  return false;
                }
              } else {
                validate11.errors = [problem(instancePath, "/firstName", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lastName !== void 0) {
              let data1 = data.lastName;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 32 && isLonger(data1, 32)) {
                    validate11.errors = [problem(instancePath, "/lastName", "maxLength", { limit: 32 })];
                    return false;
                  }
                } else {
                  validate11.errors = [problem(instancePath, "/lastName", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const found0 = wrongMember(data, instancePath, { "middleName": 32, "fullName": 128 }, {}, {});
              if (!(found0 === null)) {
                vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    } else {
      validate11.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "passengerEmail" || key0 === "passengerPhoneNo" || key0 === "passengerId" || key0 === "passengerIdType" || key0 === "passengerCode" || key0 === "passengerName")) {
          validate10.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "passengerEmail": 64, "passengerPhoneNo": 32, "passengerId": 64, "passengerIdType": 64, "passengerCode": 64 }, { "passengerName": validate11 }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      validate10.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "categoryCode" || key0 === "subCategoryCode")) {
          validate15.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "categoryCode": 64, "subCategoryCode": 64 }, {}, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      validate15.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate14(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "services" || key0 === "connectedTicketNumber")) {
          validate14.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.services !== void 0) {
          let data0 = data.services;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!validate15(data0[i0], { instancePath: instancePath + "/services/" + i0 })) {
                  vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate14.errors = [problem(instancePath, "/services", "type", { type: "array" })];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.connectedTicketNumber !== void 0) {
            let data2 = data.connectedTicketNumber;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (data2.length > 64 && isLonger(data2, 64)) {
                  validate14.errors = [problem(instancePath, "/connectedTicketNumber", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                validate14.errors = [problem(instancePath, "/connectedTicketNumber", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate14.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate1(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func5.call(schema1.properties, key0)) {
          validate1.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.transitType !== void 0) {
          let data0 = data.transitType;
          const _errs2 = errors;
          if (!(data0 === "FLIGHT" || data0 === "TRAIN" || data0 === "CRUISE" || data0 === "COACH")) {
            validate1.errors = [problem(instancePath, "/transitType", "enum", { allowedValues: ["FLIGHT", "TRAIN", "CRUISE", "COACH"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.legs !== void 0) {
            let data1 = data.legs;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length > 10) {
                  validate1.errors = [problem(instancePath, "/legs", "maxItems", { limit: 10 })];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate2(data1[i0], { instancePath: instancePath + "/legs/" + i0 })) {
                      vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate1.errors = [problem(instancePath, "/legs", "type", { type: "array" })];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.passengers !== void 0) {
              let data3 = data.passengers;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  if (data3.length > 100) {
                    validate1.errors = [problem(instancePath, "/passengers", "maxItems", { limit: 100 })];
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs8 = errors;
                      if (!validate10(data3[i1], { instancePath: instancePath + "/passengers/" + i1 })) {
                        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validate1.errors = [problem(instancePath, "/passengers", "type", { type: "array" })];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const found0 = wrongMember(data, instancePath, { "agentCode": 64, "agentName": 256, "ticketNumber": 64, "ticketIssuerCode": 64, "restrictedTicketIndicator": 64 }, { "ancillaryData": validate14 }, {});
              if (!(found0 === null)) {
                vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    } else {
      validate1.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
const schema9 = { "type": "object", "required": ["goodsName"], "properties": { "referenceGoodsId": true, "goodsCategory": true, "goodsBrand": true, "goodsSkuName": true, "deliveryMethodType": true, "priceId": true, "goodsUnitAmount": true, "goodsQuantity": true, "goodsDiscountAmount": true, "goodsEndsOnTime": true, "crossSell": true, "goodsName": { "type": "string", "maxLength": 256 }, "goodsUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "goodsImageUrl": { "type": "string", "maxLength": 2048, "format": "uri" } }, "additionalProperties": false, "anyOf": [{ "required": ["referenceGoodsId"] }, { "required": ["priceId"] }], "members": { "texts": { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, "types": { "goodsUnitAmount": "#/definitions/NonNegativeAmount", "goodsQuantity": "#/definitions/PositiveInteger", "goodsDiscountAmount": "#/definitions/NonNegativeAmount", "goodsEndsOnTime": "#/definitions/DateTime", "crossSell": "#/definitions/CrossSellGoods" }, "nullables": {} } };
const formats2 = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/;
const pattern4 = new RegExp("^(0|[1-9][0-9]*)$", "u");
function validate20(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency") || data.value === void 0 && (missing0 = "value")) {
        validate20.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "currency" || key0 === "value")) {
            validate20.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.currency !== void 0) {
            let data0 = data.currency;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 3 && isLonger(data0, 3)) {
                  validate20.errors = [problem(instancePath, "/currency", "maxLength", { limit: 3 })];
                  return false;
                } else {
                  if (!pattern0.test(data0)) {
                    validate20.errors = [problem(instancePath, "/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                    return false;
                  }
                }
              } else {
                validate20.errors = [problem(instancePath, "/currency", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 16 && isLonger(data1, 16)) {
                    validate20.errors = [problem(instancePath, "/value", "maxLength", { limit: 16 })];
                    return false;
                  } else {
                    if (!pattern4.test(data1)) {
                      validate20.errors = [problem(instancePath, "/value", "pattern", { pattern: "^(0|[1-9][0-9]*)$" })];
                      return false;
                    }
                  }
                } else {
                  validate20.errors = [problem(instancePath, "/value", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate20.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    validate22.errors = [problem(instancePath, "", "type", { type: ["integer", "string"] })];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 999999999 || isNaN(data)) {
        validate22.errors = [problem(instancePath, "", "maximum", { comparison: "<=", limit: 999999999 })];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          validate22.errors = [problem(instancePath, "", "minimum", { comparison: ">=", limit: 1 })];
          return false;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 9 && isLonger(data, 9)) {
          validate22.errors = [problem(instancePath, "", "maxLength", { limit: 9 })];
          return false;
        } else {
          if (!pattern1.test(data)) {
            validate22.errors = [problem(instancePath, "", "pattern", { pattern: "^[1-9][0-9]*$" })];
            return false;
          }
        }
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
const schema12 = { "type": "object", "required": ["goodsName"], "properties": { "referenceGoodsId": true, "goodsCategory": true, "goodsBrand": true, "goodsSkuName": true, "deliveryMethodType": true, "priceId": true, "goodsUnitAmount": true, "goodsQuantity": true, "goodsDiscountAmount": true, "goodsEndsOnTime": true, "goodsName": { "type": "string", "maxLength": 256 }, "goodsUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "goodsImageUrl": { "type": "string", "maxLength": 2048, "format": "uri" } }, "additionalProperties": false, "anyOf": [{ "required": ["referenceGoodsId"] }, { "required": ["priceId"] }], "members": { "texts": { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, "types": { "goodsUnitAmount": "#/definitions/NonNegativeAmount", "goodsQuantity": "#/definitions/PositiveInteger", "goodsDiscountAmount": "#/definitions/NonNegativeAmount", "goodsEndsOnTime": "#/definitions/DateTime" }, "nullables": {} } };
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.referenceGoodsId === void 0 && (missing0 = "referenceGoodsId")) {
      const err0 = problem(instancePath, "", "required", { missingProperty: missing0 }, "#/anyOf/0/required");
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.priceId === void 0 && (missing1 = "priceId")) {
        const err1 = problem(instancePath, "", "required", { missingProperty: missing1 }, "#/anyOf/1/required");
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate26.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.goodsName === void 0 && (missing2 = "goodsName")) {
        validate26.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func5.call(schema12.properties, key0)) {
            validate26.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs4 === errors) {
          if (data.goodsName !== void 0) {
            let data0 = data.goodsName;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data0 === "string") {
                if (data0.length > 256 && isLonger(data0, 256)) {
                  validate26.errors = [problem(instancePath, "/goodsName", "maxLength", { limit: 256 })];
                  return false;
                }
              } else {
                validate26.errors = [problem(instancePath, "/goodsName", "type", { type: "string" })];
                return false;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.goodsUrl !== void 0) {
              let data1 = data.goodsUrl;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (errors === _errs7) {
                  if (typeof data1 === "string") {
                    if (data1.length > 2048 && isLonger(data1, 2048)) {
                      validate26.errors = [problem(instancePath, "/goodsUrl", "maxLength", { limit: 2048 })];
                      return false;
                    } else {
                      if (!formats2.test(data1)) {
                        validate26.errors = [problem(instancePath, "/goodsUrl", "format", { format: "uri" })];
                        return false;
                      }
                    }
                  } else {
                    validate26.errors = [problem(instancePath, "/goodsUrl", "type", { type: "string" })];
                    return false;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.goodsImageUrl !== void 0) {
                let data2 = data.goodsImageUrl;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (data2.length > 2048 && isLonger(data2, 2048)) {
                        validate26.errors = [problem(instancePath, "/goodsImageUrl", "maxLength", { limit: 2048 })];
                        return false;
                      } else {
                        if (!formats2.test(data2)) {
                          validate26.errors = [problem(instancePath, "/goodsImageUrl", "format", { format: "uri" })];
                          return false;
                        }
                      }
                    } else {
                      validate26.errors = [problem(instancePath, "/goodsImageUrl", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const found0 = wrongMember(data, instancePath, { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, { "goodsUnitAmount": validate20, "goodsQuantity": validate22, "goodsDiscountAmount": validate20, "goodsEndsOnTime": validate3 }, {});
                if (!(found0 === null)) {
                  vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
    } else {
      validate26.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.referenceGoodsId === void 0 && (missing0 = "referenceGoodsId")) {
      const err0 = problem(instancePath, "", "required", { missingProperty: missing0 }, "#/anyOf/0/required");
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.priceId === void 0 && (missing1 = "priceId")) {
        const err1 = problem(instancePath, "", "required", { missingProperty: missing1 }, "#/anyOf/1/required");
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate19.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.goodsName === void 0 && (missing2 = "goodsName")) {
        validate19.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func5.call(schema9.properties, key0)) {
            validate19.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs4 === errors) {
          if (data.goodsName !== void 0) {
            let data0 = data.goodsName;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data0 === "string") {
                if (data0.length > 256 && isLonger(data0, 256)) {
                  validate19.errors = [problem(instancePath, "/goodsName", "maxLength", { limit: 256 })];
                  return false;
                }
              } else {
                validate19.errors = [problem(instancePath, "/goodsName", "type", { type: "string" })];
                return false;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.goodsUrl !== void 0) {
              let data1 = data.goodsUrl;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (errors === _errs7) {
                  if (typeof data1 === "string") {
                    if (data1.length > 2048 && isLonger(data1, 2048)) {
                      validate19.errors = [problem(instancePath, "/goodsUrl", "maxLength", { limit: 2048 })];
                      return false;
                    } else {
                      if (!formats2.test(data1)) {
                        validate19.errors = [problem(instancePath, "/goodsUrl", "format", { format: "uri" })];
                        return false;
                      }
                    }
                  } else {
                    validate19.errors = [problem(instancePath, "/goodsUrl", "type", { type: "string" })];
                    return false;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.goodsImageUrl !== void 0) {
                let data2 = data.goodsImageUrl;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (data2.length > 2048 && isLonger(data2, 2048)) {
                        validate19.errors = [problem(instancePath, "/goodsImageUrl", "maxLength", { limit: 2048 })];
                        return false;
                      } else {
                        if (!formats2.test(data2)) {
                          validate19.errors = [problem(instancePath, "/goodsImageUrl", "format", { format: "uri" })];
                          return false;
                        }
                      }
                    } else {
                      validate19.errors = [problem(instancePath, "/goodsImageUrl", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const found0 = wrongMember(data, instancePath, { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, { "goodsUnitAmount": validate20, "goodsQuantity": validate22, "goodsDiscountAmount": validate20, "goodsEndsOnTime": validate3, "crossSell": validate26 }, {});
                if (!(found0 === null)) {
                  vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
    } else {
      validate19.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
const schema13 = { "type": "object", "properties": { "shippingCarrier": true, "shippingPhoneNo": true, "shipToEmail": true, "shippingFeeId": true, "shippingDescription": true, "shippingNumber": true, "notes": true, "shippingName": true, "shippingAddress": true, "shippingFee": true, "deliveryEstimate": true }, "additionalProperties": false, "members": { "texts": { "shippingCarrier": 128, "shippingPhoneNo": 16, "shipToEmail": 64, "shippingFeeId": 64, "shippingDescription": 64, "shippingNumber": 128, "notes": 2048 }, "types": { "shippingName": "#/definitions/UserName", "shippingAddress": "#/definitions/Address", "shippingFee": "#/definitions/NonNegativeAmount", "deliveryEstimate": "#/definitions/DeliveryEstimate" }, "nullables": {} } };
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    validate39.errors = [problem(instancePath, "", "type", { type: ["integer", "string"] })];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 999999999 || isNaN(data)) {
        validate39.errors = [problem(instancePath, "", "maximum", { comparison: "<=", limit: 999999999 })];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate39.errors = [problem(instancePath, "", "minimum", { comparison: ">=", limit: 0 })];
          return false;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 9 && isLonger(data, 9)) {
          validate39.errors = [problem(instancePath, "", "maxLength", { limit: 9 })];
          return false;
        } else {
          if (!pattern4.test(data)) {
            validate39.errors = [problem(instancePath, "", "pattern", { pattern: "^(0|[1-9][0-9]*)$" })];
            return false;
          }
        }
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "unit" || key0 === "value")) {
          validate38.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.unit !== void 0) {
          let data0 = data.unit;
          const _errs2 = errors;
          if (!(data0 === "YEAR" || data0 === "MONTH" || data0 === "DAY" || data0 === "HOUR" || data0 === "MINUTE" || data0 === "SECOND")) {
            validate38.errors = [problem(instancePath, "/unit", "enum", { allowedValues: ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== void 0) {
            const _errs3 = errors;
            if (!validate39(data.value, { instancePath: instancePath + "/value" })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate38.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "minimum" || key0 === "maximum")) {
          validate37.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, {}, { "minimum": validate38, "maximum": validate38 }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      validate37.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func5.call(schema13.properties, key0)) {
          validate33.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "shippingCarrier": 128, "shippingPhoneNo": 16, "shipToEmail": 64, "shippingFeeId": 64, "shippingDescription": 64, "shippingNumber": 128, "notes": 2048 }, { "shippingName": validate11, "shippingAddress": validate6, "shippingFee": validate20, "deliveryEstimate": validate37 }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      validate33.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate0(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.captureRequestId === void 0 && (missing0 = "captureRequestId") || data.paymentId === void 0 && (missing0 = "paymentId") || data.captureAmount === void 0 && (missing0 = "captureAmount")) {
        validate0.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "captureRequestId" || key0 === "paymentId" || key0 === "captureAmount" || key0 === "isLastCapture" || key0 === "captureType" || key0 === "transit" || key0 === "goods" || key0 === "shippings")) {
            validate0.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.captureRequestId !== void 0) {
            let data0 = data.captureRequestId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 64 && isLonger(data0, 64)) {
                  validate0.errors = [problem(instancePath, "/captureRequestId", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                validate0.errors = [problem(instancePath, "/captureRequestId", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.paymentId !== void 0) {
              let data1 = data.paymentId;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 64 && isLonger(data1, 64)) {
                    validate0.errors = [problem(instancePath, "/paymentId", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  validate0.errors = [problem(instancePath, "/paymentId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.captureAmount !== void 0) {
                let data2 = data.captureAmount;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.currency === void 0 && (missing1 = "currency") || data2.value === void 0 && (missing1 = "value")) {
                      validate0.errors = [problem(instancePath, "/captureAmount", "required", { missingProperty: missing1 })];
                      return false;
                    } else {
                      const _errs8 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "currency" || key1 === "value")) {
                          validate0.errors = [problem(instancePath, "/captureAmount", "additionalProperties", { additionalProperty: key1 })];
                          return false;
                          break;
                        }
                      }
                      if (_errs8 === errors) {
                        if (data2.currency !== void 0) {
                          let data3 = data2.currency;
                          const _errs9 = errors;
                          if (errors === _errs9) {
                            if (typeof data3 === "string") {
                              if (data3.length > 3 && isLonger(data3, 3)) {
                                validate0.errors = [problem(instancePath, "/captureAmount/currency", "maxLength", { limit: 3 })];
                                return false;
                              } else {
                                if (!pattern0.test(data3)) {
                                  validate0.errors = [problem(instancePath, "/captureAmount/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                                  return false;
                                }
                              }
                            } else {
                              validate0.errors = [problem(instancePath, "/captureAmount/currency", "type", { type: "string" })];
                              return false;
                            }
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.value !== void 0) {
                            let data4 = data2.value;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                              if (typeof data4 === "string") {
                                if (data4.length > 16 && isLonger(data4, 16)) {
                                  validate0.errors = [problem(instancePath, "/captureAmount/value", "maxLength", { limit: 16 })];
                                  return false;
                                } else {
                                  if (!pattern1.test(data4)) {
                                    validate0.errors = [problem(instancePath, "/captureAmount/value", "pattern", { pattern: "^[1-9][0-9]*$" })];
                                    return false;
                                  }
                                }
                              } else {
                                validate0.errors = [problem(instancePath, "/captureAmount/value", "type", { type: "string" })];
                                return false;
                              }
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate0.errors = [problem(instancePath, "/captureAmount", "type", { type: "object" })];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isLastCapture !== void 0) {
                  let data5 = data.isLastCapture;
                  const _errs13 = errors;
                  if (!(data5 === true || data5 === false || data5 === "true" || data5 === "false")) {
                    validate0.errors = [problem(instancePath, "/isLastCapture", "enum", { allowedValues: [true, false, "true", "false"] })];
                    return false;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.captureType !== void 0) {
                    let data6 = data.captureType;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (typeof data6 === "string") {
                        if (data6.length > 64 && isLonger(data6, 64)) {
                          validate0.errors = [problem(instancePath, "/captureType", "maxLength", { limit: 64 })];
                          return false;
                        }
                      } else {
                        validate0.errors = [problem(instancePath, "/captureType", "type", { type: "string" })];
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.transit !== void 0) {
                      const _errs16 = errors;
                      if (!validate1(data.transit, { instancePath: instancePath + "/transit" })) {
                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.goods !== void 0) {
                        let data8 = data.goods;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data8)) {
                            if (data8.length > 100) {
                              validate0.errors = [problem(instancePath, "/goods", "maxItems", { limit: 100 })];
                              return false;
                            } else {
                              var valid2 = true;
                              const len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs19 = errors;
                                if (!validate19(data8[i0], { instancePath: instancePath + "/goods/" + i0 })) {
                                  vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs19 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate0.errors = [problem(instancePath, "/goods", "type", { type: "array" })];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.shippings !== void 0) {
                          let data10 = data.shippings;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (Array.isArray(data10)) {
                              if (data10.length > 100) {
                                validate0.errors = [problem(instancePath, "/shippings", "maxItems", { limit: 100 })];
                                return false;
                              } else {
                                var valid3 = true;
                                const len1 = data10.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs22 = errors;
                                  if (!validate33(data10[i1], { instancePath: instancePath + "/shippings/" + i1 })) {
                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs22 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate0.errors = [problem(instancePath, "/shippings", "type", { type: "array" })];
                              return false;
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate0.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
function isLonger(text, limit) {
  if (text.length > 2 * limit) return true;
  let count = text.length;
  for (let i = 0; count > limit && i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 64512) === 55296 && (text.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count > limit;
}
const texts = {
  "additionalProperties": (params) => "must NOT have additional properties",
  "enum": (params) => "must be equal to one of the allowed values",
  "format": (params) => 'must match format "' + params.format + '"',
  "maxItems": (params) => "must NOT have more than " + params.limit + " items",
  "maxLength": (params) => "must NOT have more than " + params.limit + " characters",
  "maximum": (params) => "must be <= " + params.limit,
  "minimum": (params) => "must be >= " + params.limit,
  "pattern": (params) => 'must match pattern "' + params.pattern + '"',
  "required": (params) => "must have required property '" + params.missingProperty + "'",
  "type": (params) => "must be " + params.type
};
function problem(base, path, keyword, params, schemaPath) {
  if (!schemaPath) {
    const place = path.lastIndexOf("/") > 0 ? path.replaceAll("/", "/properties/") : path && "/properties" + path;
    schemaPath = "#" + place + "/" + keyword;
  }
  return { instancePath: base + path, schemaPath, keyword, params, message: texts[keyword](params) };
}
function wrongMember(data, path, texts2, types, nullables) {
  for (const field in texts2) {
    const text = data[field], limit = texts2[field], isText = typeof text === "string";
    if (text === void 0 || isText && (text.length <= limit || !isLonger(text, limit))) continue;
    return [isText ? problem(path, "/" + field, "maxLength", { limit }) : problem(path, "/" + field, "type", { type: "string" })];
  }
  return wrongType(data, path, types, false) || wrongType(data, path, nullables, true);
}
function wrongType(data, path, types, nullable) {
  for (const field in types) {
    const value = data[field];
    if (value === void 0 || nullable && value === null) continue;
    if (!types[field](value, { instancePath: path + "/" + field })) return types[field].errors;
  }
  return null;
}
function validateCaptureRequest(data) {
  try {
    const valid = check(data);
    validateCaptureRequest.errors = check.errors;
    return valid;
  } catch {
    validateCaptureRequest.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
validateCaptureRequest.errors = null;
export {
  validateCaptureRequest
};
