package ast

// action says how a grammar's node is lowered.
type action uint8

const (
	asOther     action = iota
	asIdent            // a name
	asNumber           // a number
	asLiteral          // true, null, a character …
	asString           // a string; a Template when it has interpolations
	asConcat           // adjacent strings
	asCall             // function and arguments
	asMethod           // object, name and arguments in one node (Java, PHP, Ruby)
	asNew              // object creation
	asMember           // object and name
	asIndex            // object and index
	asAssign           // left, operator, right
	asVars             // declaration of variables
	asBinary           // left, operator, right
	asUnary            // operator, operand
	asKeyword          // named argument
	asArgument         // wrapper around an argument that may have a name
	asPair             // key and value
	asBlock            // statements
	asExprStmt         // expression as statement
	asFunc             // function
	asClass            // class
	asParam            // parameter
	asParams           // parameters
	asList             // x, y
	asReturn           // return
	asSkip             // transparent: its only named child stands for it
	asImports          // Go's import: one for each path
	asWrap             // its first child stands for it, with Node.Wrap
	asDecorated        // decorators and a definition
	asMacro            // Rust macro call
	asCommand          // Bash command
	asVariable         // PHP $x
	asDecor            // annotation, attribute
	asMod              // modifier
	asSuper            // base classes, throws, type parameters
	asDrop             // leave out
	asTypeOf           // type annotation: transparent, role type
	asBuiltin          // PHP's echo, print, include, exit: a call of that name
	asElse             // else branch: transparent
	asGeneric          // name with type arguments
	asSplat            // *args
	asShell            // `command`
)

// common holds for every grammar unless its own table says otherwise. Grammars
// agree on many names.
func common() map[string]action {
	return map[string]action{
		"identifier": asIdent, "property_identifier": asIdent, "field_identifier": asIdent, "type_identifier": asIdent,
		"package_identifier": asIdent, "namespace_identifier": asIdent, "shorthand_property_identifier": asIdent,
		"shorthand_property_identifier_pattern": asIdent, "private_property_identifier": asIdent, "statement_identifier": asIdent,
		"constant": asIdent, "instance_variable": asIdent, "class_variable": asIdent, "global_variable": asIdent, "hash_key_symbol": asIdent,
		"primitive_type": asIdent, "predefined_type": asIdent, "void_type": asIdent, "this": asIdent, "self": asIdent, "super": asIdent,
		"integral_type": asIdent, "floating_point_type": asIdent, "boolean_type": asIdent, "implicit_type": asIdent, "auto": asIdent,
		"sized_type_specifier": asIdent, "placeholder_type_specifier": asIdent, "crate": asIdent, "name": asIdent,
		"variable_name": asIdent, "import": asIdent, "undefined": asIdent, "dotted_name": asMember, "namespace_name": asMember, "blank_identifier": asIdent,
		"operator_name": asIdent, "destructor_name": asIdent, "relative_scope": asIdent, "label_name": asIdent,

		"integer": asNumber, "float": asNumber, "number": asNumber, "number_literal": asNumber, "integer_literal": asNumber,
		"float_literal": asNumber, "real_literal": asNumber, "int_literal": asNumber, "imaginary_literal": asNumber,
		"decimal_integer_literal": asNumber, "hex_integer_literal": asNumber, "octal_integer_literal": asNumber,
		"binary_integer_literal": asNumber, "decimal_floating_point_literal": asNumber,

		"true": asLiteral, "false": asLiteral, "none": asLiteral, "null": asLiteral, "nil": asLiteral, "null_literal": asLiteral,
		"boolean": asLiteral, "boolean_literal": asLiteral, "char_literal": asLiteral, "character_literal": asLiteral,
		"rune_literal": asLiteral, "regex": asLiteral, "simple_symbol": asLiteral, "iota": asLiteral, "nullptr": asLiteral,

		"string": asString, "string_literal": asString, "template_string": asString, "interpolated_string_expression": asString,
		"verbatim_string_literal": asString, "raw_string_literal": asString, "encapsed_string": asString, "heredoc": asString,
		"nowdoc": asString, "interpreted_string_literal": asString, "subshell": asShell, "shell_command_expression": asShell, "raw_string": asString,
		"ansi_c_string": asString, "translated_string": asString, "heredoc_body": asString, "delimited_symbol": asString,
		"byte_string_literal": asString, "system_lib_string": asString, "concatenated_string": asConcat, "chained_string": asConcat,

		"call": asCall, "call_expression": asCall, "invocation_expression": asCall, "function_call_expression": asCall,
		"method_invocation": asMethod, "member_call_expression": asMethod, "nullsafe_member_call_expression": asMethod,
		"scoped_call_expression": asMethod,
		"new_expression":         asNew, "object_creation_expression": asNew, "implicit_object_creation_expression": asNew,
		"composite_literal": asOther,

		"attribute": asMember, "member_expression": asMember, "field_access": asMember, "member_access_expression": asMember,
		"field_expression": asMember, "selector_expression": asMember, "scoped_identifier": asMember, "qualified_identifier": asMember,
		"scope_resolution": asMember, "qualified_name": asMember, "scoped_type_identifier": asMember, "qualified_type": asMember,
		"nullsafe_member_access_expression": asMember, "scoped_property_access_expression": asMember,
		"class_constant_access_expression": asMember, "alias_qualified_name": asMember, "conditional_access_expression": asMember,
		"member_binding_expression": asSkip, "nested_type_identifier": asMember, "nested_identifier": asMember,

		"subscript": asIndex, "subscript_expression": asIndex, "array_access": asIndex, "element_access_expression": asIndex,
		"index_expression": asIndex, "element_reference": asIndex,

		"assignment": asAssign, "augmented_assignment": asAssign, "assignment_expression": asAssign,
		"augmented_assignment_expression": asAssign, "assignment_statement": asAssign, "operator_assignment": asAssign,
		"compound_assignment_expr": asAssign, "reference_assignment_expression": asAssign, "variable_assignment": asAssign,
		"named_expression": asAssign,

		"variable_declaration": asVars, "lexical_declaration": asVars, "local_variable_declaration": asVars, "declaration": asVars,
		"field_declaration": asVars, "short_var_declaration": asVars, "var_declaration": asVars, "const_declaration": asVars,
		"let_declaration": asVars, "const_item": asVars, "static_item": asVars, "property_declaration": asVars,
		"public_field_definition": asVars, "field_definition": asVars, "local_declaration_statement": asVars,
		"declaration_command": asVars,

		"binary_operator": asBinary, "boolean_operator": asBinary, "comparison_operator": asBinary, "binary_expression": asBinary,
		"binary":         asBinary,
		"unary_operator": asUnary, "not_operator": asUnary, "unary_expression": asUnary, "unary": asUnary, "unary_op_expression": asUnary,
		"prefix_unary_expression": asUnary, "pointer_expression": asUnary, "reference_expression": asUnary, "update_expression": asUnary,
		"postfix_unary_expression": asUnary,

		"keyword_argument": asKeyword, "argument": asArgument, "attribute_argument": asArgument, "element_value_pair": asKeyword,
		"pair": asPair, "keyed_element": asPair, "pair_pattern": asPair, "field_initializer": asPair, "literal_element": asSkip,
		"array_element_initializer": asPair, "shorthand_field_initializer": asSkip, "initializer_pair": asPair,

		"module": asBlock, "program": asBlock, "translation_unit": asBlock, "compilation_unit": asBlock, "source_file": asBlock,
		"block": asBlock, "statement_block": asBlock, "compound_statement": asBlock, "statement_list": asBlock,
		"declaration_list": asBlock, "class_body": asBlock, "field_declaration_list": asBlock, "body_statement": asBlock,
		"do_group": asBlock, "then": asBlock, "interface_body": asBlock, "begin_block": asBlock, "enum_body_declarations": asBlock,
		"switch_block_statement_group": asOther, "constructor_body": asBlock, "block_body": asBlock,

		"expression_statement": asExprStmt, "global_statement": asSkip,

		"function_definition": asFunc, "function_declaration": asFunc, "method_declaration": asFunc, "method_definition": asFunc,
		"function_expression": asFunc, "arrow_function": asFunc, "generator_function_declaration": asFunc, "generator_function": asFunc,
		"function_item": asFunc, "constructor_declaration": asFunc, "local_function_statement": asFunc, "method": asFunc,
		"singleton_method": asFunc, "lambda": asFunc, "lambda_expression": asFunc, "func_literal": asFunc,
		"anonymous_function": asFunc, "anonymous_function_creation_expression": asFunc, "closure_expression": asFunc,
		"anonymous_method_expression": asFunc, "destructor_declaration": asFunc, "operator_declaration": asFunc,
		"function_signature_item": asFunc, "inline_method_definition": asFunc,

		"class_definition": asClass, "class_declaration": asClass, "class": asClass, "class_specifier": asClass,
		"struct_specifier": asClass, "struct_declaration": asClass, "interface_declaration": asClass, "record_declaration": asClass,
		"trait_declaration": asClass, "impl_item": asClass, "trait_item": asClass, "mod_item": asClass, "enum_declaration": asClass,
		"namespace_declaration": asOther, "namespace_definition": asOther, "abstract_class_declaration": asClass,

		"default_parameter": asParam, "typed_parameter": asParam, "typed_default_parameter": asParam, "formal_parameter": asParam,
		"parameter": asParam, "parameter_declaration": asParam, "simple_parameter": asParam, "required_parameter": asParam,
		"optional_parameter": asParam, "keyword_parameter": asParam, "splat_parameter": asParam, "property_promotion_parameter": asParam,
		"optional_parameter_declaration": asParam, "spread_parameter": asParam, "variadic_parameter_declaration": asParam,
		"catch_formal_parameter": asParam, "resource": asVars, "catch_declaration": asParam,
		"parameters": asParams, "formal_parameters": asParams, "parameter_list": asParams, "method_parameters": asParams,
		"lambda_parameters": asParams, "block_parameters": asParams, "closure_parameters": asParams, "inferred_parameters": asParams,

		"expression_list": asList, "pattern_list": asList, "left_assignment_list": asList, "right_assignment_list": asList,

		"return_statement": asReturn, "return": asReturn, "return_expression": asReturn,

		"parenthesized_expression": asSkip, "parenthesized_statements": asSkip, "parenthesized_pattern": asSkip,
		"parenthesized_type": asSkip, "non_null_expression": asSkip, "await_expression": asWrap, "await": asWrap,
		"as_expression": asWrap, "satisfies_expression": asWrap, "try_expression": asWrap,
		"error_suppression_expression": asSkip, "by_ref": asSkip, "type": asTypeOf, "type_annotation": asTypeOf, "type_descriptor": asOther,
		"else_clause": asElse, "else": asElse, "postfix_expression": asSkip, "type_elem": asSkip, "constant_declarator": asOther,
		"checked_expression": asWrap, "parenthesized_list_splat": asSkip, "jsx_expression": asSkip,

		"decorated_definition": asDecorated, "decorator": asDecor, "annotation": asDecor, "marker_annotation": asDecor,
		"attribute_item": asDecor, "inner_attribute_item": asDecor, "attribute_declaration": asDecor,

		"modifiers": asMod, "modifier": asMod, "visibility_modifier": asMod, "accessibility_modifier": asMod, "static_modifier": asMod,
		"readonly_modifier": asMod, "final_modifier": asMod, "abstract_modifier": asMod, "storage_class_specifier": asMod,
		"type_qualifier": asMod, "mutable_specifier": asMod, "function_modifiers": asMod, "override_modifier": asMod,
		"virtual": asMod, "explicit_function_specifier": asMod, "class_modifier": asMod, "ms_call_modifier": asMod,
		"var_modifier": asMod, "reference_modifier": asMod,

		"type_parameters": asSuper, "type_parameter_list": asSuper, "throws": asSuper, "superclass": asSuper, "super_interfaces": asSuper,
		"class_heritage": asSuper, "base_clause": asSuper, "class_interface_clause": asSuper, "base_list": asSuper,
		"base_class_clause": asSuper, "interfaces": asSuper, "extends_interfaces": asSuper, "where_clause": asSuper,
		"type_parameter_constraints_clause": asSuper, "field_initializer_list": asOther, "virtual_specifier": asSuper,

		"generic_type": asGeneric, "generic_name": asGeneric, "template_function": asGeneric, "template_type": asGeneric,
		"generic_function": asGeneric, "template_method": asGeneric,
		"list_splat_pattern": asSplat, "dictionary_splat_pattern": asSplat, "rest_pattern": asSplat, "hash_splat_parameter": asSplat,

		"optional_chain": asDrop, "line_continuation": asDrop, "comment": asDrop, "line_comment": asDrop, "block_comment": asDrop, "html_comment": asDrop, "empty_statement": asDrop,
		"php_tag": asDrop, "php_end_tag": asDrop, "heredoc_start": asDrop, "heredoc_end": asDrop, "escape_sequence": asDrop,
		"interpolation_start": asDrop, "string_start": asDrop, "string_end": asDrop,
	}
}

// tables holds what is special to one grammar.
func tables() map[string]map[string]action {
	return map[string]map[string]action{
		"python": {
			"global_statement": asOther, "nonlocal_statement": asOther,
			"true": asLiteral, "type": asTypeOf, "print_statement": asBuiltin, "exec_statement": asBuiltin, "import": asOther,
		},
		"java": {
			"annotation": asDecor, "name": asIdent, "array_creation_expression": asOther, "explicit_constructor_invocation": asOther,
		},
		"csharp": {
			"attribute_list": asDecor, "attribute": asCall, "name": asIdent, "enum_declaration": asOther,
			"bracketed_argument_list": asList, "declaration_expression": asParam, "constant_pattern": asSkip,
			"predefined_type": asIdent, "property_declaration": asOther, "equals_value_clause": asSkip,
			"event_field_declaration": asVars, "alias_qualified_name": asMember, "character_literal": asLiteral,
			"local_function_statement": asFunc, "variable_declaration": asVars, "field_declaration": asVars,
		},
		"c":   {"preproc_def": asOther, "type_descriptor": asOther, "attribute": asOther, "initializer_list": asOther},
		"cpp": {"template_declaration": asOther, "attribute": asOther, "type_descriptor": asOther, "delete_expression": asOther},
		"php": {
			"variable_name": asVariable, "dynamic_variable_name": asOther, "echo_statement": asBuiltin, "print_intrinsic": asBuiltin,
			"include_expression": asBuiltin, "include_once_expression": asBuiltin, "require_expression": asBuiltin,
			"require_once_expression": asBuiltin, "exit_statement": asBuiltin,
			"const_declaration": asVars, "property_declaration": asVars, "attribute_list": asDecor, "unset_statement": asOther,
			"text": asDrop, "text_interpolation": asDrop, "named_type": asSkip, "union_type": asOther,
		},
		"go": {
			"var_spec": asVars, "const_spec": asVars, "parameter_declaration": asParam, "import_spec": asOther, "type": asOther,
			"field_declaration": asOther, "variadic_argument": asWrap, "import_declaration": asImports, "var_declaration": asVars, "const_declaration": asVars,
			"type_conversion_expression": asOther,
		},
		"rust": {
			"macro_invocation": asMacro, "self": asIdent, "block": asBlock, "attribute": asOther, "where_clause": asSuper,
			"field_declaration": asOther, "field_initializer_list": asOther, "mut_pattern": asSkip, "ref_pattern": asSkip,
			"expression_statement": asExprStmt, "field_expression": asMember, "lifetime": asDrop, "unsafe_block": asOther,
		},
		"ruby": {
			"call": asMethod, "string_array": asOther, "block": asFunc, "do_block": asFunc, "then": asBlock, "self": asIdent,
			"if": asOther, "superclass": asSuper, "module": asClass, "program": asBlock, "undef": asOther,
			"body_statement": asBlock, "optional_parameter": asParam, "operator": asIdent, "setter": asIdent, "ensure": asOther,
			"exception_variable": asSkip,
		},
		"bash": {
			"command": asCommand, "command_name": asSkip, "word": asIdent, "variable_name": asIdent, "simple_expansion": asOther,
			"expansion": asOther, "string": asString, "test_operator": asIdent, "number": asNumber, "special_variable_name": asIdent,
			"subscript": asIndex, "test_command": asOther,
		},
	}
}

// roles maps a grammar's field names to roles.
func roles() map[string]Role {
	return map[string]Role{
		"name": RoleName, "type": RoleType, "return_type": RoleType, "returns": RoleType, "result": RoleType,
		"value": RoleValue, "default_value": RoleValue, "parameters": RoleParams, "parameter": RoleParams, "body": RoleBody,
		"condition": RoleCond, "consequence": RoleThen, "alternative": RoleElse, "superclass": RoleSuper,
		"superclasses": RoleSuper, "interfaces": RoleSuper, "trait": RoleSuper, "arguments": RoleArgs, "initializer": RoleInit,
		"decorator": RoleDecor, "type_parameters": RoleSuper, "attributes": RoleDecor,
	}
}
