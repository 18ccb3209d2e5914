// ruleid: go-privileged-container
resp, err := cli.ContainerCreate(ctx, conf, &container.HostConfig{Privileged: true}, nil, nil, name)
if err != nil {
	return fmt.Errorf(
