	void Update() {
		if (elapsed > rate) {
			GameObject cube = Instantiate(prefab);
			// ruleid: cs-random-any
			cube.transform.Translate(Random.Range(-8, 8), 0, 1.0f);
			// ruleid: cs-random-any
			int lane = rng.Next(0, lanes
