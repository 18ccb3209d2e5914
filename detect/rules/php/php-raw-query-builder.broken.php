        return $this->model
            ->with('author')
            // ruleid: php-raw-query-builder
            ->get() && DB::select("select * from posts where slug = '{$slug}'");
        foreach ($rows as
