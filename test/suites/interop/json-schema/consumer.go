// Validates messages with gojsonschema, as a program in Go would.
//
//	consumer SCHEMA MESSAGES
//
// SCHEMA is a file with a JSON Schema whose types are under $defs; MESSAGES has on each line a JSON array of the name of a
// type and a value. For each it prints a JSON array: whether the value is valid, and what says that it is not.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"sort"

	"github.com/xeipuuv/gojsonschema"
)

func main() {
	schema := map[string]interface{}{}
	text, err := os.ReadFile(os.Args[1])
	check(err)
	check(json.Unmarshal(text, &schema))
	file, err := os.Open(os.Args[2])
	check(err)
	schemas := map[string]*gojsonschema.Schema{}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 16*1024*1024)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		var line [2]json.RawMessage
		var name string
		check(json.Unmarshal(lines.Bytes(), &line))
		check(json.Unmarshal(line[0], &name))
		if schemas[name] == nil {
			schemas[name] = compile(schema, name)
		}
		result, err := schemas[name].Validate(gojsonschema.NewBytesLoader(line[1]))
		check(err)
		kinds := map[string]bool{}
		for _, problem := range result.Errors() {
			kinds[problem.Type()] = true
		}
		sorted := []string{}
		for kind := range kinds {
			sorted = append(sorted, kind)
		}
		sort.Strings(sorted)
		verdict, err := json.Marshal([]interface{}{result.Valid(), sorted})
		check(err)
		fmt.Fprintln(out, string(verdict))
	}
	check(lines.Err())
}

// compile makes what validates one type.
func compile(schema map[string]interface{}, name string) *gojsonschema.Schema {
	whole := map[string]interface{}{"allOf": []interface{}{map[string]interface{}{"$ref": "#/$defs/" + name}}}
	for key, value := range schema {
		whole[key] = value
	}
	loader := gojsonschema.NewSchemaLoader()
	loader.Draft = gojsonschema.Draft7
	loader.AutoDetect = false
	loader.Validate = true
	compiled, err := loader.Compile(gojsonschema.NewGoLoader(whole))
	check(err)
	return compiled
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
