package match

import "testing"

func TestPlaceOf(t *testing.T) {
	tests := []struct {
		name, language, before, after string
		want                          place
	}{
		{"argument", "java", "$X.f(", ", $Y)", inExpression},
		{"second argument", "php", "f($X, ", ")", inExpression},
		{"head of a for", "c", "for (", "; $I < $N; ...) { ... }", inExpression},
		{"statement", "java", "$X = f();\n", "\n$X.g()", inBlock},
		{"last statement", "go", "$X := f()\n", "", inBlock},
		{"in a body", "csharp", "if ($X) { ", " }", inBlock},
		{"in a body that is an argument", "javascript", "app.get($P, (req, res) => { ", " })", inBlock},
		{"parameters of a method", "java", "$T $M(", ") { ... }", inParameters},
		{"later parameters", "csharp", "[HttpPost] public $T $M(int $A, ", ") { ... }", inParameters},
		{"parameters that return a pointer", "c", "char *$F(", ") { ... }", inParameters},
		{"parameters of a function", "php", "function $F(", ") { ... }", inParameters},
		{"parameters of a closure", "php", "$X = function (", ") { ... }", inParameters},
		{"call behind a word", "java", "return f(", ");", inExpression},
		{"call behind an ellipsis", "c", "{ ... free(", "); }", inExpression},
		{"new", "csharp", "$X = new Thing(", ");", inExpression},
		{"initializer", "csharp", "new Options { ", ", Secure = false, ... }", inExpression},
		{"class", "java", "@A public class $C extends $D { ", " }", inClass},
		{"index", "python", "$X[", "]", inExpression},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := placeOf(tt.language, tt.before, tt.after); got != tt.want {
				t.Errorf("placeOf(%q, %q) = %d, want %d", tt.before, tt.after, got, tt.want)
			}
		})
	}
}
