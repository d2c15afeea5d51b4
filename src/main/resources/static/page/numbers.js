/** 0.964 as "96 %", with a narrow space. */
export function percent(share) {
	return `${Math.round(share * 100)}\u202f%`;
}
