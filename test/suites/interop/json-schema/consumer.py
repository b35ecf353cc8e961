"""Validates messages with jsonschema, as a program in Python would.

    consumer.py SCHEMA MESSAGES

SCHEMA is a file with a JSON Schema whose types are under $defs; MESSAGES has on each line a JSON array of the name of a
type and a value. For each it prints a JSON array: whether the value is valid, and the keywords that say that it is not.
"""

import json
import sys
from jsonschema import Draft202012Validator, FormatChecker


def main(schema_file, messages_file):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validators = {}
    with open(messages_file, encoding="utf-8") as file:
        for line in file:
            name, value = json.loads(line)
            if name not in validators:
                validators[name] = Draft202012Validator(
                    {**schema, "$ref": "#/$defs/" + name}, format_checker=FormatChecker()
                )
            keywords = sorted({error.validator for error in validators[name].iter_errors(value)})
            print(json.dumps([not keywords, keywords]))


main(*sys.argv[1:])
