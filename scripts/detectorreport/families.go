package main

import "slices"

// families are CWEs that reviewers use for one another; a finding of one where a
// label says the other is the same weakness under another name.
func families() [][]string {
	return [][]string{
		{"CWE-119", "CWE-120", "CWE-121", "CWE-122", "CWE-787", "CWE-788", "CWE-193", "CWE-131", "CWE-676", "CWE-242", "CWE-806"},
		{"CWE-119", "CWE-125", "CWE-126", "CWE-127", "CWE-129", "CWE-170"},
		{"CWE-190", "CWE-191", "CWE-680", "CWE-681", "CWE-195", "CWE-196", "CWE-197", "CWE-131", "CWE-789"},
		{"CWE-416", "CWE-415", "CWE-825", "CWE-562", "CWE-672", "CWE-664"},
		{"CWE-476", "CWE-690", "CWE-252", "CWE-253"},
		{"CWE-457", "CWE-908", "CWE-665", "CWE-824"},
		{"CWE-362", "CWE-367", "CWE-366", "CWE-820", "CWE-667", "CWE-377", "CWE-379", "CWE-59"},
		{"CWE-259", "CWE-321", "CWE-798", "CWE-522", "CWE-256", "CWE-312", "CWE-547"},
		{"CWE-323", "CWE-327", "CWE-329", "CWE-1204", "CWE-326", "CWE-328", "CWE-347", "CWE-353", "CWE-1240", "CWE-780"},
		{"CWE-328", "CWE-916", "CWE-759", "CWE-760", "CWE-327"},
		{"CWE-330", "CWE-338", "CWE-335", "CWE-331", "CWE-340"},
		{"CWE-22", "CWE-23", "CWE-36", "CWE-73", "CWE-98", "CWE-829", "CWE-706", "CWE-434"},
		{"CWE-77", "CWE-78", "CWE-88", "CWE-214", "CWE-426"},
		{"CWE-94", "CWE-95", "CWE-96", "CWE-470", "CWE-917", "CWE-1336"},
		{"CWE-79", "CWE-80", "CWE-83", "CWE-116", "CWE-1336"},
		{"CWE-89", "CWE-564", "CWE-943"},
		{"CWE-295", "CWE-297", "CWE-599", "CWE-319"},
		{"CWE-319", "CWE-311", "CWE-523", "CWE-614", "CWE-1004", "CWE-1275"},
		{"CWE-200", "CWE-209", "CWE-497", "CWE-532", "CWE-215", "CWE-489", "CWE-598"},
		{"CWE-287", "CWE-306", "CWE-345", "CWE-347", "CWE-290", "CWE-862", "CWE-863", "CWE-639"},
		{"CWE-732", "CWE-276", "CWE-279", "CWE-269", "CWE-250"},
		{"CWE-400", "CWE-770", "CWE-789", "CWE-409", "CWE-674", "CWE-1333", "CWE-185", "CWE-835", "CWE-776"},
		{"CWE-611", "CWE-776", "CWE-827"},
		{"CWE-915", "CWE-1321", "CWE-471"},
		{"CWE-352", "CWE-346", "CWE-942", "CWE-1385", "CWE-345"},
		{"CWE-113", "CWE-93", "CWE-117", "CWE-644"},
		{"CWE-401", "CWE-772", "CWE-404", "CWE-775"},
		{"CWE-762", "CWE-590", "CWE-763"},
		{"CWE-613", "CWE-384", "CWE-565"},
		{"CWE-90", "CWE-643", "CWE-91"},
		{"CWE-208", "CWE-203", "CWE-385"},
		{"CWE-521", "CWE-1391", "CWE-258"},
	}
}

// related says whether two CWEs name the same kind of weakness.
func related(a, b string) bool {
	return a == b || slices.ContainsFunc(families(), func(f []string) bool { return slices.Contains(f, a) && slices.Contains(f, b) })
}
