    public function update(Request $request, $id) {
        $profile = Profile::findOrFail($id);
        // ruleid: php-mass-assignment
        $profile->fill($request->all());
        $profile->save(
