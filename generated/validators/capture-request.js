// Validates a CaptureRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const pattern0 = new RegExp("^[A-Z]{3}$", "u");
const pattern1 = new RegExp("^[1-9][0-9]*$", "u");
const schema1 = { "type": "object", "properties": { "agentCode": true, "agentName": true, "ticketNumber": true, "ticketIssuerCode": true, "restrictedTicketIndicator": true, "ancillaryData": true, "transitType": { "enum": ["FLIGHT", "TRAIN", "CRUISE", "COACH"] }, "legs": { "type": "array", "maxItems": 10, "items": { "$ref": "Leg" } }, "passengers": { "type": "array", "maxItems": 100, "items": { "$ref": "Passenger" } } }, "additionalProperties": false, "members": { "texts": { "agentCode": 64, "agentName": 256, "ticketNumber": 64, "ticketIssuerCode": 64, "restrictedTicketIndicator": 64 }, "types": { "ancillaryData": "AncillaryData" }, "nullables": {} } };
const func30 = Object.prototype.hasOwnProperty;
const schema2 = { "type": "object", "properties": { "carrierName": true, "carrierNo": true, "departureAirportCode": true, "arrivalAirportCode": true, "fareBasis": true, "couponNumber": true, "flightNumber": true, "passengerNameRecord": true, "departureTime": true, "arrivalTime": true, "departureAddress": true, "arrivalAddress": true, "classType": { "enum": ["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] } }, "additionalProperties": false, "members": { "texts": { "carrierName": 128, "carrierNo": 64, "departureAirportCode": 8, "arrivalAirportCode": 8, "fareBasis": 64, "couponNumber": 64, "flightNumber": 64, "passengerNameRecord": 32 }, "types": { "departureTime": "DateTime", "arrivalTime": "DateTime", "departureAddress": "Address", "arrivalAddress": "Address" }, "nullables": {} } };
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function checkDateTime(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 64 && isLonger(data, 64)) {
          checkDateTime.errors = [problem(instancePath, "", "maxLength", { limit: 64 })];
          return false;
        } else {
          if (!formats0.test(data)) {
            checkDateTime.errors = [problem(instancePath, "", "format", { format: "date-time" })];
            return false;
          }
        }
      } else {
        checkDateTime.errors = [problem(instancePath, "", "type", { type: "string" })];
        return false;
      }
    }
  }
  checkDateTime.errors = vErrors;
  return errors === 0;
}
const pattern2 = new RegExp("^[A-Z]{2}$", "u");
function checkAddress(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.region === void 0 && (missing0 = "region")) {
        checkAddress.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "state" || key0 === "city" || key0 === "address1" || key0 === "address2" || key0 === "address3" || key0 === "zipCode" || key0 === "label" || key0 === "region")) {
            checkAddress.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
                  checkAddress.errors = [problem(instancePath, "/region", "maxLength", { limit: 2 })];
                  return false;
                } else {
                  if (!pattern2.test(data0)) {
                    checkAddress.errors = [problem(instancePath, "/region", "pattern", { pattern: "^[A-Z]{2}$" })];
                    return false;
                  }
                }
              } else {
                checkAddress.errors = [problem(instancePath, "/region", "type", { type: "string" })];
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
      checkAddress.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAddress.errors = vErrors;
  return errors === 0;
}
function checkLeg(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func30.call(schema2.properties, key0)) {
          checkLeg.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.classType !== void 0) {
          let data0 = data.classType;
          const _errs2 = errors;
          if (!(data0 === "FIRSTLEVEL" || data0 === "SECONDLEVEL" || data0 === "THIRDLEVEL")) {
            checkLeg.errors = [problem(instancePath, "/classType", "enum", { allowedValues: ["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          const found0 = wrongMember(data, instancePath, { "carrierName": 128, "carrierNo": 64, "departureAirportCode": 8, "arrivalAirportCode": 8, "fareBasis": 64, "couponNumber": 64, "flightNumber": 64, "passengerNameRecord": 32 }, { "departureTime": checkDateTime, "arrivalTime": checkDateTime, "departureAddress": checkAddress, "arrivalAddress": checkAddress }, {});
          if (!(found0 === null)) {
            vErrors = vErrors === null ? found0 : vErrors.concat(found0);
            errors = vErrors.length;
          }
        }
      }
    } else {
      checkLeg.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkLeg.errors = vErrors;
  return errors === 0;
}
function checkUserName(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.firstName === void 0 && (missing0 = "firstName") || data.lastName === void 0 && (missing0 = "lastName")) {
        checkUserName.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "middleName" || key0 === "fullName" || key0 === "firstName" || key0 === "lastName")) {
            checkUserName.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
                  checkUserName.errors = [problem(instancePath, "/firstName", "maxLength", { limit: 32 })];
                  return false;
                }
              } else {
                checkUserName.errors = [problem(instancePath, "/firstName", "type", { type: "string" })];
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
                    checkUserName.errors = [problem(instancePath, "/lastName", "maxLength", { limit: 32 })];
                    return false;
                  }
                } else {
                  checkUserName.errors = [problem(instancePath, "/lastName", "type", { type: "string" })];
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
      checkUserName.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkUserName.errors = vErrors;
  return errors === 0;
}
function checkPassenger(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "passengerEmail" || key0 === "passengerPhoneNo" || key0 === "passengerId" || key0 === "passengerIdType" || key0 === "passengerCode" || key0 === "passengerName")) {
          checkPassenger.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "passengerEmail": 64, "passengerPhoneNo": 32, "passengerId": 64, "passengerIdType": 64, "passengerCode": 64 }, { "passengerName": checkUserName }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkPassenger.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPassenger.errors = vErrors;
  return errors === 0;
}
function checkAncillaryService(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "categoryCode" || key0 === "subCategoryCode")) {
          checkAncillaryService.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
      checkAncillaryService.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAncillaryService.errors = vErrors;
  return errors === 0;
}
function checkAncillaryData(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "services" || key0 === "connectedTicketNumber")) {
          checkAncillaryData.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
                if (!checkAncillaryService(data0[i0], { instancePath: instancePath + "/services/" + i0 })) {
                  vErrors = vErrors === null ? checkAncillaryService.errors : vErrors.concat(checkAncillaryService.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              checkAncillaryData.errors = [problem(instancePath, "/services", "type", { type: "array" })];
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
                  checkAncillaryData.errors = [problem(instancePath, "/connectedTicketNumber", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkAncillaryData.errors = [problem(instancePath, "/connectedTicketNumber", "type", { type: "string" })];
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
      checkAncillaryData.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAncillaryData.errors = vErrors;
  return errors === 0;
}
function checkTransit(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func30.call(schema1.properties, key0)) {
          checkTransit.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.transitType !== void 0) {
          let data0 = data.transitType;
          const _errs2 = errors;
          if (!(data0 === "FLIGHT" || data0 === "TRAIN" || data0 === "CRUISE" || data0 === "COACH")) {
            checkTransit.errors = [problem(instancePath, "/transitType", "enum", { allowedValues: ["FLIGHT", "TRAIN", "CRUISE", "COACH"] })];
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
                  checkTransit.errors = [problem(instancePath, "/legs", "maxItems", { limit: 10 })];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!checkLeg(data1[i0], { instancePath: instancePath + "/legs/" + i0 })) {
                      vErrors = vErrors === null ? checkLeg.errors : vErrors.concat(checkLeg.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                checkTransit.errors = [problem(instancePath, "/legs", "type", { type: "array" })];
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
                    checkTransit.errors = [problem(instancePath, "/passengers", "maxItems", { limit: 100 })];
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs8 = errors;
                      if (!checkPassenger(data3[i1], { instancePath: instancePath + "/passengers/" + i1 })) {
                        vErrors = vErrors === null ? checkPassenger.errors : vErrors.concat(checkPassenger.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  checkTransit.errors = [problem(instancePath, "/passengers", "type", { type: "array" })];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const found0 = wrongMember(data, instancePath, { "agentCode": 64, "agentName": 256, "ticketNumber": 64, "ticketIssuerCode": 64, "restrictedTicketIndicator": 64 }, { "ancillaryData": checkAncillaryData }, {});
              if (!(found0 === null)) {
                vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    } else {
      checkTransit.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkTransit.errors = vErrors;
  return errors === 0;
}
const schema9 = { "type": "object", "required": ["goodsName"], "properties": { "referenceGoodsId": true, "goodsCategory": true, "goodsBrand": true, "goodsSkuName": true, "deliveryMethodType": true, "priceId": true, "goodsUnitAmount": true, "goodsQuantity": true, "goodsDiscountAmount": true, "goodsEndsOnTime": true, "crossSell": true, "goodsName": { "type": "string", "maxLength": 256 }, "goodsUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "goodsImageUrl": { "type": "string", "maxLength": 2048, "format": "uri" } }, "additionalProperties": false, "anyOf": [{ "required": ["referenceGoodsId"] }, { "required": ["priceId"] }], "members": { "texts": { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, "types": { "goodsUnitAmount": "NonNegativeAmount", "goodsQuantity": "PositiveInteger", "goodsDiscountAmount": "NonNegativeAmount", "goodsEndsOnTime": "DateTime", "crossSell": "CrossSellGoods" }, "nullables": {} } };
const formats1 = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/;
const pattern3 = new RegExp("^(0|[1-9][0-9]*)$", "u");
function checkNonNegativeAmount(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency") || data.value === void 0 && (missing0 = "value")) {
        checkNonNegativeAmount.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "currency" || key0 === "value")) {
            checkNonNegativeAmount.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
                  checkNonNegativeAmount.errors = [problem(instancePath, "/currency", "maxLength", { limit: 3 })];
                  return false;
                } else {
                  if (!pattern0.test(data0)) {
                    checkNonNegativeAmount.errors = [problem(instancePath, "/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                    return false;
                  }
                }
              } else {
                checkNonNegativeAmount.errors = [problem(instancePath, "/currency", "type", { type: "string" })];
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
                    checkNonNegativeAmount.errors = [problem(instancePath, "/value", "maxLength", { limit: 16 })];
                    return false;
                  } else {
                    if (!pattern3.test(data1)) {
                      checkNonNegativeAmount.errors = [problem(instancePath, "/value", "pattern", { pattern: "^(0|[1-9][0-9]*)$" })];
                      return false;
                    }
                  }
                } else {
                  checkNonNegativeAmount.errors = [problem(instancePath, "/value", "type", { type: "string" })];
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
      checkNonNegativeAmount.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkNonNegativeAmount.errors = vErrors;
  return errors === 0;
}
function checkPositiveInteger(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    checkPositiveInteger.errors = [problem(instancePath, "", "type", { type: ["integer", "string"] })];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 999999999 || isNaN(data)) {
        checkPositiveInteger.errors = [problem(instancePath, "", "maximum", { comparison: "<=", limit: 999999999 })];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          checkPositiveInteger.errors = [problem(instancePath, "", "minimum", { comparison: ">=", limit: 1 })];
          return false;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 9 && isLonger(data, 9)) {
          checkPositiveInteger.errors = [problem(instancePath, "", "maxLength", { limit: 9 })];
          return false;
        } else {
          if (!pattern1.test(data)) {
            checkPositiveInteger.errors = [problem(instancePath, "", "pattern", { pattern: "^[1-9][0-9]*$" })];
            return false;
          }
        }
      }
    }
  }
  checkPositiveInteger.errors = vErrors;
  return errors === 0;
}
const schema12 = { "type": "object", "required": ["goodsName"], "properties": { "referenceGoodsId": true, "goodsCategory": true, "goodsBrand": true, "goodsSkuName": true, "deliveryMethodType": true, "priceId": true, "goodsUnitAmount": true, "goodsQuantity": true, "goodsDiscountAmount": true, "goodsEndsOnTime": true, "goodsName": { "type": "string", "maxLength": 256 }, "goodsUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "goodsImageUrl": { "type": "string", "maxLength": 2048, "format": "uri" } }, "additionalProperties": false, "anyOf": [{ "required": ["referenceGoodsId"] }, { "required": ["priceId"] }], "members": { "texts": { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, "types": { "goodsUnitAmount": "NonNegativeAmount", "goodsQuantity": "PositiveInteger", "goodsDiscountAmount": "NonNegativeAmount", "goodsEndsOnTime": "DateTime" }, "nullables": {} } };
function checkCrossSellGoods(data, { instancePath = "" } = {}) {
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
    checkCrossSellGoods.errors = vErrors;
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
        checkCrossSellGoods.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func30.call(schema12.properties, key0)) {
            checkCrossSellGoods.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
                  checkCrossSellGoods.errors = [problem(instancePath, "/goodsName", "maxLength", { limit: 256 })];
                  return false;
                }
              } else {
                checkCrossSellGoods.errors = [problem(instancePath, "/goodsName", "type", { type: "string" })];
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
                      checkCrossSellGoods.errors = [problem(instancePath, "/goodsUrl", "maxLength", { limit: 2048 })];
                      return false;
                    } else {
                      if (!formats1.test(data1)) {
                        checkCrossSellGoods.errors = [problem(instancePath, "/goodsUrl", "format", { format: "uri" })];
                        return false;
                      }
                    }
                  } else {
                    checkCrossSellGoods.errors = [problem(instancePath, "/goodsUrl", "type", { type: "string" })];
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
                        checkCrossSellGoods.errors = [problem(instancePath, "/goodsImageUrl", "maxLength", { limit: 2048 })];
                        return false;
                      } else {
                        if (!formats1.test(data2)) {
                          checkCrossSellGoods.errors = [problem(instancePath, "/goodsImageUrl", "format", { format: "uri" })];
                          return false;
                        }
                      }
                    } else {
                      checkCrossSellGoods.errors = [problem(instancePath, "/goodsImageUrl", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const found0 = wrongMember(data, instancePath, { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, { "goodsUnitAmount": checkNonNegativeAmount, "goodsQuantity": checkPositiveInteger, "goodsDiscountAmount": checkNonNegativeAmount, "goodsEndsOnTime": checkDateTime }, {});
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
      checkCrossSellGoods.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCrossSellGoods.errors = vErrors;
  return errors === 0;
}
function checkGoods(data, { instancePath = "" } = {}) {
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
    checkGoods.errors = vErrors;
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
        checkGoods.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func30.call(schema9.properties, key0)) {
            checkGoods.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
                  checkGoods.errors = [problem(instancePath, "/goodsName", "maxLength", { limit: 256 })];
                  return false;
                }
              } else {
                checkGoods.errors = [problem(instancePath, "/goodsName", "type", { type: "string" })];
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
                      checkGoods.errors = [problem(instancePath, "/goodsUrl", "maxLength", { limit: 2048 })];
                      return false;
                    } else {
                      if (!formats1.test(data1)) {
                        checkGoods.errors = [problem(instancePath, "/goodsUrl", "format", { format: "uri" })];
                        return false;
                      }
                    }
                  } else {
                    checkGoods.errors = [problem(instancePath, "/goodsUrl", "type", { type: "string" })];
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
                        checkGoods.errors = [problem(instancePath, "/goodsImageUrl", "maxLength", { limit: 2048 })];
                        return false;
                      } else {
                        if (!formats1.test(data2)) {
                          checkGoods.errors = [problem(instancePath, "/goodsImageUrl", "format", { format: "uri" })];
                          return false;
                        }
                      }
                    } else {
                      checkGoods.errors = [problem(instancePath, "/goodsImageUrl", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const found0 = wrongMember(data, instancePath, { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, { "goodsUnitAmount": checkNonNegativeAmount, "goodsQuantity": checkPositiveInteger, "goodsDiscountAmount": checkNonNegativeAmount, "goodsEndsOnTime": checkDateTime, "crossSell": checkCrossSellGoods }, {});
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
      checkGoods.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkGoods.errors = vErrors;
  return errors === 0;
}
const schema13 = { "type": "object", "properties": { "shippingCarrier": true, "shippingPhoneNo": true, "shipToEmail": true, "shippingFeeId": true, "shippingDescription": true, "shippingNumber": true, "notes": true, "shippingName": true, "shippingAddress": true, "shippingFee": true, "deliveryEstimate": true }, "additionalProperties": false, "members": { "texts": { "shippingCarrier": 128, "shippingPhoneNo": 16, "shipToEmail": 64, "shippingFeeId": 64, "shippingDescription": 64, "shippingNumber": 128, "notes": 2048 }, "types": { "shippingName": "UserName", "shippingAddress": "Address", "shippingFee": "NonNegativeAmount", "deliveryEstimate": "DeliveryEstimate" }, "nullables": {} } };
function checkNonNegativeInteger(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    checkNonNegativeInteger.errors = [problem(instancePath, "", "type", { type: ["integer", "string"] })];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 999999999 || isNaN(data)) {
        checkNonNegativeInteger.errors = [problem(instancePath, "", "maximum", { comparison: "<=", limit: 999999999 })];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          checkNonNegativeInteger.errors = [problem(instancePath, "", "minimum", { comparison: ">=", limit: 0 })];
          return false;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 9 && isLonger(data, 9)) {
          checkNonNegativeInteger.errors = [problem(instancePath, "", "maxLength", { limit: 9 })];
          return false;
        } else {
          if (!pattern3.test(data)) {
            checkNonNegativeInteger.errors = [problem(instancePath, "", "pattern", { pattern: "^(0|[1-9][0-9]*)$" })];
            return false;
          }
        }
      }
    }
  }
  checkNonNegativeInteger.errors = vErrors;
  return errors === 0;
}
function checkDeliveryEstimateBound(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "unit" || key0 === "value")) {
          checkDeliveryEstimateBound.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.unit !== void 0) {
          let data0 = data.unit;
          const _errs2 = errors;
          if (!(data0 === "YEAR" || data0 === "MONTH" || data0 === "DAY" || data0 === "HOUR" || data0 === "MINUTE" || data0 === "SECOND")) {
            checkDeliveryEstimateBound.errors = [problem(instancePath, "/unit", "enum", { allowedValues: ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== void 0) {
            const _errs3 = errors;
            if (!checkNonNegativeInteger(data.value, { instancePath: instancePath + "/value" })) {
              vErrors = vErrors === null ? checkNonNegativeInteger.errors : vErrors.concat(checkNonNegativeInteger.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      checkDeliveryEstimateBound.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkDeliveryEstimateBound.errors = vErrors;
  return errors === 0;
}
function checkDeliveryEstimate(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "minimum" || key0 === "maximum")) {
          checkDeliveryEstimate.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, {}, { "minimum": checkDeliveryEstimateBound, "maximum": checkDeliveryEstimateBound }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkDeliveryEstimate.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkDeliveryEstimate.errors = vErrors;
  return errors === 0;
}
function checkShipping(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func30.call(schema13.properties, key0)) {
          checkShipping.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "shippingCarrier": 128, "shippingPhoneNo": 16, "shipToEmail": 64, "shippingFeeId": 64, "shippingDescription": 64, "shippingNumber": 128, "notes": 2048 }, { "shippingName": checkUserName, "shippingAddress": checkAddress, "shippingFee": checkNonNegativeAmount, "deliveryEstimate": checkDeliveryEstimate }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkShipping.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkShipping.errors = vErrors;
  return errors === 0;
}
function checkCaptureRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.captureRequestId === void 0 && (missing0 = "captureRequestId") || data.paymentId === void 0 && (missing0 = "paymentId") || data.captureAmount === void 0 && (missing0 = "captureAmount")) {
        checkCaptureRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "captureRequestId" || key0 === "paymentId" || key0 === "captureAmount" || key0 === "isLastCapture" || key0 === "captureType" || key0 === "transit" || key0 === "goods" || key0 === "shippings")) {
            checkCaptureRequest.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
                  checkCaptureRequest.errors = [problem(instancePath, "/captureRequestId", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkCaptureRequest.errors = [problem(instancePath, "/captureRequestId", "type", { type: "string" })];
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
                    checkCaptureRequest.errors = [problem(instancePath, "/paymentId", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  checkCaptureRequest.errors = [problem(instancePath, "/paymentId", "type", { type: "string" })];
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
                      checkCaptureRequest.errors = [problem(instancePath, "/captureAmount", "required", { missingProperty: missing1 })];
                      return false;
                    } else {
                      const _errs8 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "currency" || key1 === "value")) {
                          checkCaptureRequest.errors = [problem(instancePath, "/captureAmount", "additionalProperties", { additionalProperty: key1 })];
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
                                checkCaptureRequest.errors = [problem(instancePath, "/captureAmount/currency", "maxLength", { limit: 3 })];
                                return false;
                              } else {
                                if (!pattern0.test(data3)) {
                                  checkCaptureRequest.errors = [problem(instancePath, "/captureAmount/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                                  return false;
                                }
                              }
                            } else {
                              checkCaptureRequest.errors = [problem(instancePath, "/captureAmount/currency", "type", { type: "string" })];
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
                                  checkCaptureRequest.errors = [problem(instancePath, "/captureAmount/value", "maxLength", { limit: 16 })];
                                  return false;
                                } else {
                                  if (!pattern1.test(data4)) {
                                    checkCaptureRequest.errors = [problem(instancePath, "/captureAmount/value", "pattern", { pattern: "^[1-9][0-9]*$" })];
                                    return false;
                                  }
                                }
                              } else {
                                checkCaptureRequest.errors = [problem(instancePath, "/captureAmount/value", "type", { type: "string" })];
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
                    checkCaptureRequest.errors = [problem(instancePath, "/captureAmount", "type", { type: "object" })];
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
                    checkCaptureRequest.errors = [problem(instancePath, "/isLastCapture", "enum", { allowedValues: [true, false, "true", "false"] })];
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
                          checkCaptureRequest.errors = [problem(instancePath, "/captureType", "maxLength", { limit: 64 })];
                          return false;
                        }
                      } else {
                        checkCaptureRequest.errors = [problem(instancePath, "/captureType", "type", { type: "string" })];
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
                      if (!checkTransit(data.transit, { instancePath: instancePath + "/transit" })) {
                        vErrors = vErrors === null ? checkTransit.errors : vErrors.concat(checkTransit.errors);
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
                              checkCaptureRequest.errors = [problem(instancePath, "/goods", "maxItems", { limit: 100 })];
                              return false;
                            } else {
                              var valid2 = true;
                              const len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs19 = errors;
                                if (!checkGoods(data8[i0], { instancePath: instancePath + "/goods/" + i0 })) {
                                  vErrors = vErrors === null ? checkGoods.errors : vErrors.concat(checkGoods.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs19 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            checkCaptureRequest.errors = [problem(instancePath, "/goods", "type", { type: "array" })];
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
                                checkCaptureRequest.errors = [problem(instancePath, "/shippings", "maxItems", { limit: 100 })];
                                return false;
                              } else {
                                var valid3 = true;
                                const len1 = data10.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs22 = errors;
                                  if (!checkShipping(data10[i1], { instancePath: instancePath + "/shippings/" + i1 })) {
                                    vErrors = vErrors === null ? checkShipping.errors : vErrors.concat(checkShipping.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs22 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              checkCaptureRequest.errors = [problem(instancePath, "/shippings", "type", { type: "array" })];
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
      checkCaptureRequest.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCaptureRequest.errors = vErrors;
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
    const valid = checkCaptureRequest(data);
    validateCaptureRequest.errors = checkCaptureRequest.errors;
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
