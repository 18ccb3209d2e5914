    public function search(Request $request)
    {
        $word = $request->input('q');
        // ruleid: php-sql-from-request
        $rows = DB::select("SELECT * FROM posts WHERE title LIKE '%$word%'");
        return view('search', [
